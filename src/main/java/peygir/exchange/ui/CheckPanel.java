package peygir.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import peygir.exchange.ImportCheck;
import peygir.exchange.ImportRow;
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

    CheckPanel(ImportView view, String name, byte[] content, ImportCheck check) {
        this.view = view;
        this.name = name;
        this.content = content;
        getContent().addClassName("page-groups");
        var good = check.good();
        var bad = check.bad();
        var summary = new Panel(text("check", name, good.size(), bad.size()));
        summary.add(new Paragraph(text("encoding", Translations.of(this, check.encoding()))));
        if (!check.passedOver().isEmpty()) {
            summary.add(new Paragraph(text("passedOver", String.join(" · ", check.passedOver()))));
        }
        if (!good.isEmpty()) {
            var actions = new Div(take(good.size()));
            actions.addClassName("form-actions");
            summary.add(actions);
        }
        getContent().add(summary);
        if (!check.unknown().isEmpty()) {
            getContent().add(new WordPanel(view, check.unknown(), () -> view.check(name, content)));
        }
        refused(bad);
        twins(good.stream().filter(row -> row.twin() != null).toList());
    }

    private void refused(List<ImportRow> bad) {
        if (bad.isEmpty()) {
            return;
        }
        var locale = Translations.localeOf(this);
        var table = new RowsTable(text("refused"), text("cell"), text("name"), text("problem")).asCards();
        bad.stream().limit(SHOWN).forEach(row -> row.problems().forEach(problem -> table.row(
                new LatinText(problem.cell()), RowsTable.cell(row.name()), RowsTable.cell(Messages.text(locale, problem.refusal())))));
        getContent().add(panel("refused", table, bad.size()));
    }

    private void twins(List<ImportRow> alike) {
        if (alike.isEmpty()) {
            return;
        }
        var table = new RowsTable(text("twins"), text("row", ""), text("name"), text("twin")).asCards();
        alike.stream().limit(SHOWN).forEach(row -> table.row(
                RowsTable.cell(text("row", Numbers.plain(row.number(), Translations.localeOf(this)))), RowsTable.cell(row.name()),
                RowsTable.cell(row.twin() == null ? "" : row.twin())));
        getContent().add(panel("twins", table, alike.size()));
    }

    private Panel panel(String title, RowsTable table, int rows) {
        var panel = new Panel(text(title), table);
        if (rows > SHOWN) {
            panel.add(new Paragraph(text("more", rows - SHOWN)));
        }
        return panel;
    }

    private Button take(int number) {
        var key = CommandKey.fresh();
        var take = new Button(text("do", number));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(_ -> {
            try {
                view.task().carryOut(view.desk(), view.current().get(), key, name, content);
                Notices.done(text("done", number));
                view.taken();
            } finally {
                take.setEnabled(true);
            }
        });
        return take;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "exchange.ui.CheckPanel." + thing, arguments);
    }
}
