package peygir.commitment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.FollowUp;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Asks about all chosen commitments at once how they go; stays at the foot of the screen while something is chosen. */
class FollowUpBar extends Composite<Div> {

    private static final TextRule NOTE = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);

    private final transient Desk desk;
    private final transient Picks picks = new Picks(this::count);
    private final Button all = new Button();
    private final Span chosen = new Span();
    private final TextField note = new TextField();
    private final Div asking = new Div();
    private CommandKey key = CommandKey.fresh();

    FollowUpBar(Desk desk) {
        this.desk = desk;
        getContent().addClassNames("follow-up", "no-print");
        all.setText(text("all"));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        all.addClickListener(_ -> picks.all(true));
        chosen.getElement().setAttribute("role", "status");
        note.setLabel(text("note"));
        NOTE.on(note);
        var ask = new Button(text("ask"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> ask.setEnabled(true));
        var none = new Button(text("none"), _ -> picks.all(false));
        none.addThemeVariants(ButtonVariant.TERTIARY);
        asking.add(chosen, note, ask, none);
        asking.addClassName("follow-up-asking");
        asking.setVisible(false);
        getContent().add(asking);
    }

    /** Chooses every row of the list; stands above it. */
    Button all() {
        return all;
    }

    Picks picks() {
        return picks;
    }

    /** After the list was filled: whether there is anything to choose. */
    void ready() {
        all.setVisible(picks.possible());
    }

    private void count() {
        var number = picks.chosen().size();
        asking.setVisible(number > 0);
        chosen.setText(text("chosen", number));
    }

    private void ask() {
        if (!NOTE.accepts(note)) {
            return;
        }
        var about = picks.chosen();
        var attempt = new Attempt().beside(note, "commitment.FollowUp.tooMany", "commitment.FollowUp.nothingChosen");
        attempt.carriedOut(this, () -> {
            var asked = desk.followUps().ask(desk.who(), key, new FollowUp(about, note.getValue()));
            var passed = about.size() - asked;
            Notices.done(passed == 0 ? text("asked", asked) : text("askedSome", asked, passed));
            key = CommandKey.fresh();
            note.clear();
            picks.all(false);
        });
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "commitment.ui.FollowUpBar." + thing, arguments);
    }
}
