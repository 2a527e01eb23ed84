package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.coverage.CellRow;
import peygir.coverage.PlanningAid;
import peygir.ngo.ui.SubjectNote;
import peygir.shared.CountyCode;
import peygir.shared.Numbers;
import peygir.shared.ui.Translations;

/** Beside the subject of a new licence: who has it already, what it could cover, which gaps it could close. */
@Component
class EffectOfSubject implements SubjectNote {

    private final PlanningAid aid;

    EffectOfSubject(PlanningAid aid) {
        this.aid = aid;
    }

    @Override
    public com.vaadin.flow.component.Component of(Actor who, CountyCode county, String sector) {
        var note = new Div();
        var locale = Translations.localeOf(note);
        var effect = aid.effect(who, county, sector, locale);
        note.addClassName("subject-effect");
        note.add(new Paragraph(text(
                note, "already", Numbers.text(effect.licensed(), locale), Numbers.text(effect.covered(), locale), Numbers.text(effect.cells().size(), locale))));
        if (!effect.open().isEmpty()) {
            note.add(new Paragraph(text(note, "open", names(note, effect.open()))));
        }
        note.add(new Paragraph(effect.gaps().isEmpty() ? text(note, "noGap") : text(note, "gaps", names(note, effect.gaps()))));
        return note;
    }

    private static String names(Div note, List<CellRow> cells) {
        return cells.stream().map(CellRow::label).collect(Collectors.joining(Translations.of(note, "coverage.ui.comma")));
    }

    private static String text(Div note, String thing, Object... arguments) {
        return Translations.of(note, "coverage.ui.EffectOfSubject." + thing, arguments);
    }
}
