package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Role;
import peygir.coverage.CellRow;
import peygir.coverage.CountyCoverage;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedRow;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** What a county needs, by whose word, and where nobody covers it; below, what was replaced, corrected or withdrawn. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class NeedsPanel extends Composite<Div> {

    private final transient CoverageServices services;
    private final transient NeedDesk desk;

    NeedsPanel(CoverageServices services, NeedDesk desk) {
        this.services = services;
        this.desk = desk;
    }

    NeedsPanel show(CountyCoverage coverage) {
        getContent().removeAll();
        getContent().addClassName("page-groups");
        var rows = desk.ofCounty(services.who(), coverage.county(), locale());
        var panel = new Panel(text("title"), CountyPanels.share(coverage.share(), locale()));
        var current = rows.stream().filter(NeedRow::current).toList();
        if (current.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        } else {
            panel.add(current(current, coverage));
        }
        if (mayChange()) {
            panel.add(new NeedForm(services, desk, coverage.county(), null));
        }
        getContent().add(panel);
        var past = rows.stream().filter(row -> !row.current()).toList();
        if (!past.isEmpty()) {
            getContent().add(new Panel(text("history"), past(past)));
        }
        return this;
    }

    private boolean mayChange() {
        return services.who().has(Role.EXPERT, Role.GOVERNOR);
    }

    private Component current(List<NeedRow> rows, CountyCoverage coverage) {
        var columns = mayChange()
                ? new String[] {text("subSector"), text("priority"), text("group"), text("source"), text("asOf"), text("covered"), text("acts")}
                : new String[] {text("subSector"), text("priority"), text("group"), text("source"), text("asOf"), text("covered")};
        var table = new RowsTable(text("title"), columns).asCards();
        var place = new Div(table);
        rows.forEach(row -> {
            var cell = coverage.cells().stream().filter(candidate -> candidate.subSector().equals(row.subSector())).findFirst();
            var name = new Anchor(CoverageNavigation.hrefCell(coverage.county(), row.subSector()), row.label());
            var covered = cell.map(this::covered).orElseGet(() -> RowsTable.cell(text("elsewhere")));
            var line = List.of(
                    name, RowsTable.cell(Numbers.text(row.priority(), locale())), group(row), RowsTable.cell(row.source()),
                    RowsTable.cell(Dates.brief(row.asOf(), locale())), covered);
            table.row(mayChange() ? with(line, new NeedActs(services, desk, coverage.county(), row, place)) : line.toArray(Component[]::new));
        });
        return place;
    }

    private static Component[] with(List<? extends Component> line, Component last) {
        var cells = new ArrayList<Component>(line);
        cells.add(last);
        return cells.toArray(Component[]::new);
    }

    private Component covered(CellRow cell) {
        return cell.gap() ? new StateMark(StateMark.Tone.BAD, text("gap")) : new CellBadge(cell.state());
    }

    private Span group(NeedRow row) {
        return RowsTable.cell(row.groupLabel() == null ? Translations.of(this, "coverage.ui.CellPanel.everybody") : row.groupLabel());
    }

    private Component past(List<NeedRow> rows) {
        var table = new RowsTable(text("history"), text("subSector"), text("priority"), text("source"), text("asOf"), text("recorded"), text("became")).asCards();
        rows.forEach(row -> table.row(
                RowsTable.cell(row.label()), RowsTable.cell(Numbers.text(row.priority(), locale())), RowsTable.cell(row.source()),
                RowsTable.cell(Dates.brief(row.asOf(), locale())),
                RowsTable.cell(row.recordedBy() == null
                        ? Dates.brief(row.recordedOn(), locale())
                        : text("by", Dates.brief(row.recordedOn(), locale()), row.recordedBy())),
                RowsTable.cell(became(row))));
        return table;
    }

    private String became(NeedRow row) {
        if (row.endedOn() == null) {
            return text("replaced");
        }
        var day = Dates.brief(row.endedOn(), locale());
        var by = Objects.toString(row.endedBy(), "");
        return row.reason() == null ? text("corrected", day, by) : text("withdrawn", day, by, row.reason());
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.NeedsPanel." + thing, arguments);
    }
}
