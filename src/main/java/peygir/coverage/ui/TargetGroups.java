package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import peygir.access.CurrentActor;
import peygir.coverage.TaxonomyDesk;
import peygir.coverage.TaxonomyStep;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The target groups, and a form that adds one or gives a known one other words. */
class TargetGroups extends Div {

    private static final TextRule LABEL = TextRule.required(TaxonomyStep.LONGEST_LABEL);

    private final transient TaxonomyDesk desk;
    private final transient CurrentActor current;
    private final boolean mayChange;

    TargetGroups(TaxonomyDesk desk, CurrentActor current, boolean mayChange) {
        this.desk = desk;
        this.current = current;
        this.mayChange = mayChange;
        show();
    }

    private void show() {
        removeAll();
        var table = new RowsTable(text("title"), text("code"), text("fa"), text("en")).asCards();
        desk.groups(current.get()).forEach(row -> table.row(new LatinText(row.code()), RowsTable.cell(row.labelFa()), RowsTable.cell(row.labelEn())));
        var panel = new Panel(text("title"), table);
        if (mayChange) {
            panel.add(form());
        }
        add(panel);
    }

    private Div form() {
        var key = CommandKey.fresh();
        var code = new LatinField();
        code.setLabel(text("code"));
        code.setHelperText(text("code.hint"));
        code.setManualValidation(true);
        var fa = LABEL.on(new TextField(text("fa")));
        var en = LABEL.on(new TextField(text("en")));
        var save = new Button(text("save"), _ -> {
            var attempt = new Attempt().beside(code, "coverage.TaxonomyStep.code");
            if (LABEL.accepts(fa) & LABEL.accepts(en)
                    && attempt.carriedOut(this, () -> desk.putGroup(current.get(), key, code.getValue(), fa.getValue(), en.getValue()))) {
                Notices.done(text("saved"));
                show();
            }
        });
        var form = new Div(code, fa, en, save);
        form.addClassNames("inline-form", "no-print");
        return form;
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.TargetGroups." + thing);
    }
}
