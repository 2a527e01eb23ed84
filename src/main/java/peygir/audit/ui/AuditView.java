package peygir.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.audit.AuditReading;
import peygir.audit.AuditRow;
import peygir.shared.Dates;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Translations;

/** The auditor's page: who did what and when, and whether the log is whole. */
@Route("audit")
@Menu(title = "audit.ui.AuditView.title", order = 95, icon = "vaadin:clipboard-check")
@RolesAllowed(Role.Names.AUDITOR)
class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final TextField search = new TextField();
    private final Grid<AuditRow> grid = new Grid<>();
    private final Span verdict = new Span();

    AuditView(AuditReading reading, CurrentActor current) {
        addClassName("page");
        search.setLabel(text("audit.ui.AuditView.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.of("q", change.getValue())));
            }
        });
        verdict.getElement().setAttribute("role", "status");
        var verify = new Button(text("audit.ui.AuditView.verify"), _ -> verdict.setText(reading.firstBreak(current.get())
                .map(place -> text("audit.ui.AuditView.broken", place))
                .orElseGet(() -> text("audit.ui.AuditView.whole"))));
        var head = new Div(new H1(getPageTitle()), search);
        head.addClassName("page-head");
        var lead = new Paragraph(text("audit.ui.AuditView.lead"));
        lead.addClassName("page-lead");
        var check = new Div(verify, verdict);
        check.addClassName("figures");
        grid.addColumn(row -> Dates.moment(row.at(), getLocale())).setHeader(text("audit.ui.AuditView.at"));
        grid.addColumn(AuditRow::actor).setHeader(text("audit.ui.AuditView.actor"));
        grid.addComponentColumn(row -> new LatinText(row.action())).setHeader(text("audit.ui.AuditView.action"));
        grid.addComponentColumn(row -> new LatinText(row.subject())).setHeader(text("audit.ui.AuditView.subject")).setFlexGrow(2);
        grid.addColumn(AuditRow::detail).setHeader(text("audit.ui.AuditView.detail")).setFlexGrow(3);
        grid.setItemsPageable(page ->
                reading.latest(current.get(), search.getValue().strip(), (int) page.getOffset(), page.getPageSize()));
        add(head, lead, check, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return text("audit.ui.AuditView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
