package peygir.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import peygir.introduction.CandidateRow;
import peygir.introduction.IntroductionDesk;
import peygir.introduction.IntroductionDesk.Pair;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Two NGOs the office might tell of each other: what one expects, what the other offers, and why they may fit. */
class CandidateItem extends Div {

    private static final TextRule NOTE = TextRule.optional(IntroductionDesk.LONGEST_NOTE);
    private static final TextRule REASON = TextRule.required(IntroductionDesk.LONGEST_NOTE);

    private final transient IntroductionServices services;
    private final transient Runnable changed;

    CandidateItem(IntroductionServices services, CandidateRow row, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("item");
        var asks = side("asks", row.asker(), row.askerName(), text("wish", row.topic(), row.wish()));
        var offers = side("offers", row.giver(), row.giverName(), row.offer());
        var sides = new Div(asks, offers);
        sides.addClassName("two-sides");
        add(sides, new Reasons(row.reasons()));
        if (services.isOffice()) {
            add(decision(new Pair(row.expectation(), row.capacity())));
        }
    }

    private Div side(String words, NgoId ngo, String name, String text) {
        var title = new Anchor(NgoNavigation.href(ngo), text(words, name));
        title.addClassName("item-title");
        var said = new Paragraph(text);
        said.addClassName("written");
        return new Div(title, said);
    }

    private Div decision(Pair pair) {
        var sendKey = CommandKey.fresh();
        var asideKey = CommandKey.fresh();
        var note = NOTE.on(new TextField(text("note")));
        var send = new Button(text("send"), _ -> {
            if (NOTE.accepts(note)) {
                act("sent", () -> services.desk().send(services.who(), sendKey, pair, note.getValue()));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var aside = new Button(text("setAside"), _ -> {
            if (REASON.accepts(note)) {
                act("laidAside", () -> services.desk().setAside(services.who(), asideKey, pair, note.getValue()));
            }
        });
        var acts = new Div(note, send, aside);
        acts.addClassNames("inline-form", "no-print");
        return acts;
    }

    private void act(String done, Runnable command) {
        try {
            command.run();
            Notices.done(text(done));
        } catch (DomainException refusal) {
            Notices.refused(Messages.text(Translations.localeOf(this), refusal));
        }
        changed.run();
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "introduction.ui.CandidateItem." + part, arguments);
    }
}
