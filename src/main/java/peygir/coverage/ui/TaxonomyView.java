package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.TaxonomyDesk;
import peygir.coverage.TaxonomyLine;
import peygir.shared.Dates;
import peygir.shared.Language;
import peygir.shared.Numbers;
import peygir.shared.ui.JumpLine;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** The administrator keeps the sectors: what is renamed, split, merged or replaced is shown with what it touches before it is done. */
@Route(TaxonomyView.ADDRESS)
@Menu(title = "coverage.ui.TaxonomyView.title", order = 93, icon = "tree")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
class TaxonomyView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ADDRESS = "admin/taxonomy";

    private final transient TaxonomyDesk desk;
    private final transient CurrentActor current;
    private final Div work = new Div();
    private final Div content = new Div();

    TaxonomyView(TaxonomyDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        addClassName("page");
        content.addClassName("page-groups");
        work.addClassName("no-print");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        add(new H1(getPageTitle()), lead, work, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        work.removeAll();
        content.removeAll();
        var lines = desk.lines(current.get());
        var places = new ArrayList<JumpLine.Place>();
        place(places, codes(lines), "codes", text("codes"));
        if (mayChange()) {
            place(places, new Panel(text("replace"), new TaxonomyImport(desk, current, this::show)), "replace", text("replace"));
        }
        place(places, new TargetGroups(desk, current, mayChange()), "groups", Translations.of(this, "coverage.ui.TargetGroups.title"));
        place(places, versions(), "versions", text("versions"));
        content.addComponentAsFirst(JumpLine.of(text("parts"), ADDRESS, places));
    }

    private void place(List<JumpLine.Place> places, Component part, String id, String name) {
        part.setId(id);
        content.add(part);
        places.add(new JumpLine.Place(id, name));
    }

    private Panel codes(List<TaxonomyLine> lines) {
        var table = new RowsTable(text("codes"), text("subSector"), text("otherLanguage"), text("code"), text("records"), text("action")).asCards();
        table.addClassName("acts-last");
        for (var line : lines) {
            if (line.sector() == null) {
                table.group(text("sector", label(line), line.code(), Numbers.text(line.ngos(), locale())), place(line));
            } else {
                table.row(
                        RowsTable.cell(label(line)), RowsTable.cell(persian() ? line.labelEn() : line.labelFa()), new LatinText(line.code()),
                        RowsTable.cell(text("touched", Numbers.text(line.activities(), locale()), Numbers.text(line.statements(), locale()),
                                Numbers.text(line.needs(), locale()))),
                        mayChange() ? actions(line, lines) : RowsTable.cell(""));
            }
        }
        var sectors = lines.stream().filter(line -> line.sector() == null).map(line -> new JumpLine.Place(place(line), label(line))).toList();
        return new Panel(text("codes"), JumpLine.of(text("sectors"), ADDRESS, sectors), table);
    }

    private static String place(TaxonomyLine line) {
        return "sector-" + line.code();
    }

    private Component actions(TaxonomyLine line, List<TaxonomyLine> all) {
        var actions = new Div(
                opening("rename", line, TaxonomyForm.renaming(desk, current, line, this::show)),
                opening("split", line, TaxonomyForm.splitting(desk, current, line, this::show)),
                opening("merge", line, TaxonomyForm.merging(desk, current, line, all, this::show)));
        actions.addClassNames("row-actions", "no-print");
        return actions;
    }

    private Button opening(String what, TaxonomyLine line, Supplier<TaxonomyForm> form) {
        var button = new Button(text(what), _ -> {
            work.removeAll();
            work.add(new Panel(text(what + "Of", label(line)), form.get()));
            work.scrollIntoView();
        });
        // As many as three times the sub-sectors: quiet, or nothing else would be read.
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text(what + "Of", label(line)));
        return button;
    }

    private Panel versions() {
        var table = new RowsTable(text("versions"), text("number"), text("from"), text("by"), text("words")).asCards();
        desk.versions(current.get()).forEach(version -> table.row(
                RowsTable.cell(Numbers.plain(version.number(), locale())),
                RowsTable.cell(version.number() == 1 ? text("beginning") : Dates.brief(version.from(), locale())), RowsTable.cell(version.by()),
                RowsTable.cell(version.number() == 1 ? text("first") : version.words())));
        return new Panel(text("versions"), table);
    }

    private String label(TaxonomyLine line) {
        return persian() ? line.labelFa() : line.labelEn();
    }

    private boolean persian() {
        return Language.of(locale()) == Language.PERSIAN;
    }

    private boolean mayChange() {
        return current.get().has(Role.ADMIN);
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.TaxonomyView." + thing, arguments);
    }
}
