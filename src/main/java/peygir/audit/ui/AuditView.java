package peygir.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.audit.AuditPlace;
import peygir.audit.AuditReading;
import peygir.audit.AuditRow;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** The auditor's page: who did what and when, and whether the log is whole. */
@Route("audit")
@Menu(title = "audit.ui.AuditView.title", order = 95, icon = "log")
@RolesAllowed(Role.Names.AUDITOR)
class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String BEFORE = "before";

    private final TextField search = new TextField();
    private final transient AuditReading reading;
    private final transient CurrentActor current;
    private final Div lines = new Div();
    private final Span verdict = new Span();

    AuditView(AuditReading reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
        addClassName("page");
        search.setLabel(text("audit.ui.AuditView.search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
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
        add(head, lead, check, lines);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var term = query.getSingleParameter("q").orElse("");
        search.setValue(term);
        var before = query.getSingleParameter(BEFORE).flatMap(AuditPlace::read);
        lines.removeAll();
        // One more than a page tells whether there are older ones, without counting them.
        var rows = reading.latest(current.get(), term, before.orElse(null), PAGE + 1);
        var page = AuditPlace.page(rows, PAGE);
        if (rows.isEmpty()) {
            lines.add(new EmptyNote(text(term.isEmpty() ? "audit.ui.AuditView.nothing" : "audit.ui.AuditView.none")));
        } else {
            lines.add(table(rows.subList(0, page)));
        }
        var ways = new Div();
        ways.addClassNames("figures", "no-print");
        before.ifPresent(_ -> ways.add(new Anchor(href(term, null), text("audit.ui.AuditView.newest"))));
        if (rows.size() > page) {
            ways.add(new Anchor(href(term, AuditPlace.between(rows.get(page - 1), rows.get(page))), text("audit.ui.AuditView.older")));
        }
        lines.add(ways);
    }

    private RowsTable table(List<AuditRow> rows) {
        var table = new RowsTable(
                getPageTitle(), text("audit.ui.AuditView.at"), text("audit.ui.AuditView.actor"), text("audit.ui.AuditView.action"),
                text("audit.ui.AuditView.subject"), text("audit.ui.AuditView.detail")).asCards();
        rows.forEach(row -> table.row(
                RowsTable.cell(Dates.moment(row.at(), getLocale())), RowsTable.cell(row.actor()), new LatinText(row.action()), new LatinText(row.subject()),
                RowsTable.cell(row.detail())));
        return table;
    }

    private static String href(String term, @Nullable AuditPlace before) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!term.isEmpty()) {
            parameters.put("q", List.of(term));
        }
        if (before != null) {
            parameters.put(BEFORE, List.of(before.wire()));
        }
        return parameters.isEmpty() ? "audit" : "audit?" + new QueryParameters(parameters).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return text("audit.ui.AuditView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
