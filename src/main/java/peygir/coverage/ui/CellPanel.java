package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Role;
import peygir.coverage.CellRow;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedRow;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** One cell opened: what runs there today, and what is needed there by whose word. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class CellPanel extends Composite<Div> {

    private final transient CoverageServices services;
    private final transient NeedDesk needs;

    CellPanel(CoverageServices services, NeedDesk needs) {
        this.services = services;
        this.needs = needs;
    }

    /** @param on the day that is looked at */
    CellPanel show(CellRow cell, LocalDate on) {
        getContent().removeAll();
        var panel = new Panel(text("title", cell.sectorLabel(), cell.label()), new CellBadge(cell.state()));
        activities(panel, cell, on);
        needs(panel, cell);
        getContent().add(panel);
        return this;
    }

    private void activities(Panel panel, CellRow cell, LocalDate on) {
        var rows = services.register().ofCell(services.who(), cell.county(), cell.subSector(), on, locale());
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text(on.isBefore(services.today()) ? "nothingRan" : "nothingRuns")));
            return;
        }
        var table = new RowsTable(
                text("activities"), text("activity"), text("ngo"), text("groups"), text("place"), text("period"), text("confirmed"));
        rows.forEach(row -> table.row(
                new Anchor(CoverageNavigation.href(row.id()), row.title()), new Anchor(NgoNavigation.href(row.ngo()), row.ngoName()),
                RowsTable.cell(String.join(Translations.of(this, "coverage.ui.comma"), row.groups())),
                RowsTable.cell(row.locality() == null ? Translations.of(this, "coverage.ui.wholeCounty") : row.locality()),
                RowsTable.cell(Translations.of(this, "coverage.ui.period", Dates.brief(row.from(), locale()), Dates.brief(row.to(), locale()))),
                new FreshnessMark(row, services.today())));
        panel.add(table);
    }

    private void needs(Panel panel, CellRow cell) {
        panel.add(new H3(text("needs")));
        var rows = needs.of(services.who(), cell.county(), cell.subSector(), locale());
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("noNeed")));
        } else {
            var table = new RowsTable(text("needs"), text("source"), text("priority"), text("group"), text("asOf"), text("standing"));
            rows.forEach(row -> table.row(
                    RowsTable.cell(row.source()), RowsTable.cell(Numbers.text(row.priority(), locale())),
                    RowsTable.cell(row.groupLabel() == null ? text("everybody") : row.groupLabel()), RowsTable.cell(Dates.brief(row.asOf(), locale())),
                    standing(row)));
            panel.add(table);
        }
        if (services.who().has(Role.EXPERT, Role.GOVERNOR)) {
            panel.add(new NeedForm(services, needs, cell.county(), cell.subSector()));
        }
    }

    private StateMark standing(NeedRow row) {
        if (row.current()) {
            return new StateMark(StateMark.Tone.ACTIVE, text("current"));
        }
        return new StateMark(StateMark.Tone.QUIET, text(row.stands() ? "past" : row.reason() == null ? "corrected" : "withdrawn"));
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.CellPanel." + thing, arguments);
    }
}
