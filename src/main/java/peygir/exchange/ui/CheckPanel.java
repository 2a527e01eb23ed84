package peygir.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import peygir.exchange.ImportCheck;
import peygir.ngo.Taxonomy;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** What an import would do: the rows it refuses with the reason in each cell, those that look known, and the button that does it. */
class CheckPanel extends Composite<Div> {

    private static final int SHOWN = 200;

    private final transient ImportView view;
    private final String name;
    private final transient byte[] content;

    CheckPanel(ImportView view, Taxonomy taxonomy, String name, byte[] content, ImportCheck check) {
        this.view = view;
        this.name = name;
        this.content = content;
        getContent().addClassName("page-groups");
        var locale = Translations.localeOf(this);
        var summary = new Panel(text("check", name, check.good().size(), check.bad().size()));
        if (!check.passedOver().isEmpty()) {
            summary.add(new Paragraph(text("passedOver", String.join(" · ", check.passedOver()))));
        }
        if (!check.good().isEmpty()) {
            summary.add(take(check.good().size()));
        }
        getContent().add(summary);
        if (!check.unknownSectors().isEmpty()) {
            getContent().add(sectors(taxonomy, check));
        }
        if (!check.bad().isEmpty()) {
            var table = new RowsTable(text("refused"), text("cell"), text("name"), text("problem")).asCards();
            check.bad().stream().limit(SHOWN).forEach(row -> row.problems().forEach(problem -> table.row(
                    new LatinText(problem.cell()), RowsTable.cell(row.name()), RowsTable.cell(Messages.text(locale, problem.refusal())))));
            var panel = new Panel(text("refused"), table);
            if (check.bad().size() > SHOWN) {
                panel.add(new Paragraph(text("more", check.bad().size() - SHOWN)));
            }
            getContent().add(panel);
        }
        twins(check);
    }

    private void twins(ImportCheck check) {
        var alike = check.good().stream().filter(row -> row.twin() != null).limit(SHOWN).toList();
        if (!alike.isEmpty()) {
            var table = new RowsTable(text("twins"), text("row", ""), text("name"), text("twin")).asCards();
            alike.forEach(row -> table.row(
                    RowsTable.cell(text("row", Numbers.plain(row.number(), Translations.localeOf(this)))), RowsTable.cell(row.name()),
                    RowsTable.cell(row.twin() == null ? "" : row.twin())));
            getContent().add(new Panel(text("twins"), table));
        }
    }

    private Button take(int number) {
        var key = CommandKey.fresh();
        var take = new Button(text("do", number));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(_ -> {
            try {
                view.desk().carryOut(view.current().get(), key, view.county(), name, content);
                Notices.done(text("done", number));
                view.taken();
            } finally {
                take.setEnabled(true);
            }
        });
        return take;
    }

    /** Said once, remembered for every list that follows. */
    private Panel sectors(Taxonomy taxonomy, ImportCheck check) {
        var panel = new Panel(text("sectors"));
        check.unknownSectors().stream().limit(SHOWN).forEach(word -> {
            var choice = new Select<Taxonomy.Term>();
            choice.setLabel(text("means", word));
            choice.setItems(taxonomy.sectors(view.current().get(), Translations.localeOf(this)));
            choice.setItemLabelGenerator(Taxonomy.Term::label);
            choice.addValueChangeListener(change -> {
                view.desk().remember(view.current().get(), CommandKey.fresh(), view.county(), word, change.getValue().code());
                view.check(name, content);
            });
            panel.add(choice);
        });
        return panel;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "exchange.ui.ImportView." + thing, arguments);
    }
}
