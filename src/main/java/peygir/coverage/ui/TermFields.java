package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import peygir.coverage.TaxonomyLine;
import peygir.coverage.TaxonomyStep;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** A sub-sector's code and its name in both languages. */
class TermFields extends Div {

    private static final TextRule LABEL = TextRule.required(TaxonomyStep.LONGEST_LABEL);

    private final TextField code = new LatinField();
    private final TextField labelFa = LABEL.on(new TextField(text("fa")));
    private final TextField labelEn = LABEL.on(new TextField(text("en")));

    /** @param named whether the code is asked for, too */
    TermFields(boolean named) {
        addClassName("form");
        code.setLabel(text("code"));
        code.setHelperText(text("code.hint"));
        code.setVisible(named);
        add(code, labelFa, labelEn);
    }

    void show(TaxonomyLine line) {
        labelFa.setValue(line.labelFa());
        labelEn.setValue(line.labelEn());
    }

    void in(String sector) {
        code.setValue(sector + ".");
    }

    /** Says that the records of before are read under this one. */
    void keeps() {
        code.setHelperText(text("keeps"));
    }

    boolean empty() {
        return labelFa.getValue().isBlank() && labelEn.getValue().isBlank();
    }

    /** @throws peygir.shared.DomainException when a name is missing */
    TaxonomyStep.Label label() {
        LABEL.accepts(labelFa);
        LABEL.accepts(labelEn);
        return new TaxonomyStep.Label(labelFa.getValue(), labelEn.getValue());
    }

    TaxonomyStep.Part part() {
        return new TaxonomyStep.Part(code.getValue().strip().toUpperCase(Locale.ROOT), label());
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.TermFields." + thing);
    }
}
