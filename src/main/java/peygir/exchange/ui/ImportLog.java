package peygir.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import peygir.exchange.ImportRun;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Notices;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** The imports of a county; each can be undone while nothing hangs on what it brought. */
class ImportLog extends Composite<Div> {

    private final transient ImportView view;

    ImportLog(ImportView view, List<ImportRun> runs) {
        this.view = view;
        var locale = Translations.localeOf(this);
        var table = new RowsTable(text("log"), text("list"), text("file"), text("when"), text("by"), text("taken"), text("left"), text("undo")).asCards();
        runs.forEach(run -> table.row(
                RowsTable.cell(Translations.of(this, run.list())), RowsTable.cell(run.file()), RowsTable.cell(Dates.moment(run.at(), locale)), RowsTable.cell(run.by()),
                RowsTable.cell(Numbers.text(run.taken(), locale)), RowsTable.cell(Numbers.text(run.refused(), locale)), undo(run)));
        getContent().add(table);
    }

    private Component undo(ImportRun run) {
        var undone = run.undoneOn();
        if (undone != null) {
            return RowsTable.cell(text("undone", Dates.brief(undone, Translations.localeOf(this))));
        }
        var key = CommandKey.fresh();
        var undo = new Button(text("undo"));
        undo.setAriaLabel(text("undoOf", run.file()));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setDisableOnClick(true);
        undo.addClickListener(_ -> {
            try {
                view.desk().undo(view.current().get(), key, run.id());
                Notices.done(text("undoDone"));
            } finally {
                undo.setEnabled(true);
            }
            view.undone();
        });
        return undo;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "exchange.ui.ImportLog." + thing, arguments);
    }
}
