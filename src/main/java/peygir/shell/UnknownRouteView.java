package peygir.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.component.html.Div;
import jakarta.servlet.http.HttpServletResponse;
import com.vaadin.flow.router.NotFoundException;
import peygir.shared.ui.Translations;

/** No such address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownRouteView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    UnknownRouteView() {
        add(new Unknown());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Translations.of(this, "shell.Unknown.title");
    }
}
