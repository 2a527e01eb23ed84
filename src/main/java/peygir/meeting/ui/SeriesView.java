package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.SeriesDesk;
import peygir.meeting.SeriesRegister;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Translations;

/** The promises to meet: what each says, which days were kept or missed, and for the office the means to revise or end it. */
@Route(MeetingNavigation.LIST + "/series")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class SeriesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SeriesRegister register;
    private final transient SeriesDesk desk;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final Div list = new Div();

    SeriesView(SeriesRegister register, SeriesDesk desk, CurrentActor current, Clock clock) {
        this.register = register;
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        list.addClassName("columns");
        var head = new Div(new H1(getPageTitle()), new Anchor(MeetingNavigation.hrefList(), text("list")));
        head.addClassName("page-head");
        if (current.get().has(Role.EXPERT, Role.GOVERNOR)) {
            head.add(new Button(text("new"), _ -> startAnother()));
        }
        var lead = new Paragraph(text("lead"));
        lead.addClassName("meta");
        add(head, lead, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var all = register.all(current.get(), getLocale());
        all.forEach(series -> list.add(new SeriesPanel(desk, current.get(), series, all.size() == 1, this::show)));
        if (all.isEmpty()) {
            list.add(new EmptyNote(text("empty")));
        }
    }

    private void startAnother() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text("new"));
        dialog.addClassName("act-dialog");
        dialog.add(new SeriesForm(desk, current.get(), clock, () -> {
            dialog.close();
            show();
        }));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing) {
        return Translations.of(this, "meeting.ui.SeriesView." + thing);
    }
}
