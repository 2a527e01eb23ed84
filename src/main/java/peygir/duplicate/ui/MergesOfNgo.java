package peygir.duplicate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.duplicate.DuplicateDesk;
import peygir.duplicate.MergeRow;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.RefusalLine;
import peygir.shared.ui.Translations;

/** On an NGO's page: which records became one with it, by whom and why. */
@org.springframework.stereotype.Component
class MergesOfNgo implements NgoSection {

    private final DuplicateDesk desk;

    MergesOfNgo(DuplicateDesk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "duplicate.ui.MergesOfNgo.title";
    }

    @Override
    public boolean onPaper() {
        return false;
    }

    @Override
    public Component of(Actor who, NgoId ngo, Supplier<NgoDetails> record) {
        var history = record.get().kept().contains(Matter.MERGES) ? desk.history(who, ngo) : List.<MergeRow>of();
        var list = new Div();
        list.addClassName("page-groups");
        if (history.isEmpty()) {
            list.add(new EmptyNote(text(list, "none")));
        }
        history.forEach(merge -> list.add(merge(list, who, ngo, merge)));
        return list;
    }

    private Div merge(Component reader, Actor who, NgoId ngo, MergeRow merge) {
        var locale = Translations.localeOf(reader);
        var line = new Div(new Paragraph(text(reader, "merged", merge.mergedName(), Dates.brief(merge.on(), locale), merge.by(), merge.reason())));
        line.addClassName("item");
        if (merge.undoneOn() != null) {
            line.add(new Paragraph(text(reader, "undone", Dates.brief(merge.undoneOn(), locale), merge.undoneBy() == null ? "" : merge.undoneBy())));
        } else if (who.has(Role.EXPERT, Role.GOVERNOR)) {
            var key = CommandKey.fresh();
            var undo = new Button(text(reader, "undo"));
            undo.addClassName("no-print");
            undo.setDisableOnClick(true);
            var refusal = new RefusalLine();
            var attempt = new Attempt().otherwise(refusal);
            undo.addClickListener(_ -> {
                try {
                    if (attempt.carriedOut(reader, () -> desk.undo(who, key, ngo, merge.id()))) {
                        Notices.done(text(reader, "twoAgain"));
                        UI.getCurrentOrThrow().refreshCurrentRoute(false);
                    }
                } finally {
                    undo.setEnabled(true);
                }
            });
            line.add(undo, refusal);
        }
        return line;
    }

    private static String text(Component reader, String part, Object... arguments) {
        return Translations.of(reader, "duplicate.ui.MergesOfNgo." + part, arguments);
    }
}
