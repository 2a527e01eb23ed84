package peygir.introduction.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.commitment.ui.CommitmentNavigation;
import peygir.coverage.ui.CoverageNavigation;
import peygir.introduction.IntroductionRow;
import peygir.shared.Dates;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** An introduction as it is read: the two NGOs, what each said, and what came of it. */
class IntroductionItem extends Div {

    IntroductionItem(IntroductionRow row) {
        addClassName("item");
        var title = new Div(text("between", row.askerName(), row.giverName()));
        title.addClassName("item-title");
        var head = new Div(title, new StateMark(tone(row), Translations.of(this, row.state())));
        head.addClassName("item-head");
        add(head, written(text("wish", row.topic(), row.wish())), written(text("offer", Objects.requireNonNullElse(row.offer(), text("later")))));
        if (row.note() != null) {
            add(written(row.note()));
        }
        var said = new Paragraph(text(
                "said", row.sentBy(), Dates.brief(row.sentOn(), Translations.localeOf(this)), row.askerName(), word(row.askerSaid()), row.giverName(),
                word(row.giverSaid())));
        said.addClassName("meta");
        add(said);
        if (row.activity() != null) {
            add(new Anchor(CoverageNavigation.href(row.activity()), text("activity")));
        }
        if (row.commitment() != null) {
            add(new Anchor(CommitmentNavigation.href(row.commitment()), text("commitment")));
        }
    }

    private static Tone tone(IntroductionRow row) {
        return switch (row.state()) {
            case SENT -> Tone.LATE;
            case ACCEPTED, JOINED -> Tone.ACTIVE;
            case DECLINED, SET_ASIDE -> Tone.QUIET;
        };
    }

    private String word(@Nullable Boolean said) {
        return text(said == null ? "nothing" : said ? "yes" : "no");
    }

    private static Paragraph written(String words) {
        var said = new Paragraph(words);
        said.addClassName("written");
        return said;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "introduction.ui.IntroductionItem." + part, arguments);
    }
}
