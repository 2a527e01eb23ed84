package peygir.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.component.html.Div;
import jakarta.servlet.http.HttpServletResponse;
import peygir.shared.NotFound;
import peygir.shared.ui.Translations;

/** No such thing, or none within reach. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownSubjectView extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

    UnknownSubjectView() {
        add(new Unknown());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Translations.of(this, "shell.Unknown.title");
    }
}
