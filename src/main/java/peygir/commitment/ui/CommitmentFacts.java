package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.Hearing;
import peygir.meeting.MeetingId;
import peygir.meeting.ui.MeetingNavigation;
import peygir.shared.Dates;
import peygir.shared.ui.Translations;

/** Who promised what to whom, until when, and where it was said. */
class CommitmentFacts extends DescriptionList {

    private static final int NAMES_AT_ONCE = 6;

    private final Locale locale = Translations.localeOf(this);

    private final LocalDate today;

    CommitmentFacts(CommitmentDetails details, LocalDate today) {
        this.today = today;
        addClassName("facts");
        var row = details.row();
        fact("promiser", words(row.promiser()));
        fact("saidBy", details.saidBy());
        fact("beneficiaries", beneficiaries(details));
        fact("deliverable", words(details.deliverable()));
        fact("measure", words(details.measure()));
        fact("madeOn", Dates.full(details.madeOn(), locale));
        fact("originalDue", DueText.day(row.originalDue(), locale));
        if (row.currentDue() != null && !row.currentDue().equals(row.originalDue())) {
            fact("currentDue", DueText.day(row.currentDue(), locale));
        }
        if (row.state().open() && row.currentDue() != null) {
            fact("remaining", Dates.remaining(row.currentDue(), today, locale));
        }
        row.slippage(today).ifPresent(days -> fact("slippage", Dates.days(days, locale)));
        if (row.verifiedOn() != null) {
            fact("verifiedOn", DueText.day(row.verifiedOn(), locale));
        }
        fact("saidIn", meeting(details.saidIn(), details.saidInTitle()));
        fact("provenBy", meeting(details.provenBy(), details.provenByTitle()));
        if (details.byItself() != null && row.state().open()) {
            fact("provesItself", details.byItself().keeps());
            fact("standing", details.byItself().standing());
        }
        if (row.hearing() != Hearing.NOT_ASKED) {
            fact("hearing", hearing(details));
        }
        fact("closingReason", details.closingReason());
    }

    /** Whoever kept silent until the end did not confirm. */
    private @Nullable String silence(CommitmentDetails details) {
        return details.confirmUntil() != null && today.isAfter(details.confirmUntil()) ? text("commitment.ui.CommitmentFacts.silent") : null;
    }

    private String hearing(CommitmentDetails details) {
        var word = Translations.of(this, details.row().hearing());
        return details.row().hearing() == Hearing.DISPUTED
                ? word
                : text("commitment.ui.CommitmentFacts.hearing.until", word, DueText.brief(details.confirmUntil(), locale));
    }

    private String words(@Nullable String words) {
        return words == null ? text("commitment.ui.CommitmentFacts.notSaid") : words;
    }

    private @Nullable Component meeting(@Nullable MeetingId meeting, @Nullable String title) {
        return title == null ? null : meeting == null ? new Span(title) : new Anchor(MeetingNavigation.href(meeting), title);
    }

    /** A few names are said at once, a crowd is folded behind its number. */
    private @Nullable Component beneficiaries(CommitmentDetails details) {
        var all = details.beneficiaries();
        if (all.isEmpty()) {
            return null;
        }
        var names = new UnorderedList();
        names.addClassName("names");
        for (var ngo : all) {
            var said = ngo.confirmed() == null ? silence(details) : text(ngo.confirmed() ? "commitment.ui.CommitmentFacts.confirmed" : "commitment.ui.CommitmentFacts.disputed");
            names.add(new ListItem(said == null ? ngo.name() : text("commitment.ui.CommitmentFacts.said", ngo.name(), said)));
        }
        return all.size() <= NAMES_AT_ONCE
                ? names
                : new Fold(text("commitment.ui.CommitmentFacts.many", all.size()), names);
    }

    /** The fold of {@link com.vaadin.flow.component.details.Details}, which the browser opens without asking: the server need not know. */
    @Tag("vaadin-details")
    private static final class Fold extends Component {
        Fold(String title, Component content) {
            var summary = new Element("vaadin-details-summary");
            summary.setAttribute("slot", "summary");
            summary.setText(title);
            getElement().appendChild(summary, content.getElement());
        }
    }

    private void fact(String name, @Nullable String value) {
        fact(name, value == null ? null : new Span(value));
    }

    private void fact(String name, @Nullable Component value) {
        if (value != null) {
            add(new Term(text("commitment.ui.CommitmentFacts." + name)), new Description(value));
        }
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
