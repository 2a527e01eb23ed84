package peygir.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.component.html.Div;
import jakarta.servlet.http.HttpServletResponse;
import com.vaadin.flow.router.AccessDeniedException;
import peygir.shared.ui.Translations;

/** An address this role may not open: it answers like one that does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ClosedRouteView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    ClosedRouteView() {
        add(new Unknown());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Translations.of(this, "shell.Unknown.title");
    }
}
