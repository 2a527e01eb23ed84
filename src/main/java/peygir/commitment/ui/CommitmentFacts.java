package peygir.commitment.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.Hearing;
import peygir.meeting.MeetingId;
import peygir.meeting.ui.MeetingNavigation;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Facts;
import peygir.shared.ui.Fold;

/** Who promised what to whom, until when, and where it was said. */
record CommitmentFacts(CommitmentDetails details, LocalDate today, Locale locale) {

    private static final int NAMES_AT_ONCE = 6;

    Drawn drawn() {
        var facts = new Facts("facts");
        var row = details.row();
        facts.fact(text("promiser"), words(row.promiser()));
        facts.fact(text("saidBy"), details.saidBy());
        facts.fact(text("beneficiaries"), beneficiaries());
        facts.fact(text("deliverable"), words(details.deliverable()));
        facts.fact(text("measure"), words(details.measure()));
        facts.fact(text("madeOn"), Dates.full(details.madeOn(), locale));
        facts.fact(text("originalDue"), DueText.day(row.originalDue(), locale));
        if (row.currentDue() != null && !row.currentDue().equals(row.originalDue())) {
            facts.fact(text("currentDue"), DueText.day(row.currentDue(), locale));
        }
        if (row.state().open() && row.currentDue() != null) {
            facts.fact(text("remaining"), Dates.remaining(row.currentDue(), today, locale));
        }
        row.slippage(today).ifPresent(days -> facts.fact(text("slippage"), Dates.days(days, locale)));
        if (row.verifiedOn() != null) {
            facts.fact(text("verifiedOn"), DueText.day(row.verifiedOn(), locale));
        }
        facts.fact(text("saidIn"), meeting(details.saidIn(), details.saidInTitle()));
        facts.fact(text("provenBy"), meeting(details.provenBy(), details.provenByTitle()));
        if (details.byItself() != null && row.state().open()) {
            facts.fact(text("provesItself"), details.byItself().keeps());
            facts.fact(text("standing"), details.byItself().standing());
        }
        if (row.hearing() != Hearing.NOT_ASKED) {
            facts.fact(text("hearing"), hearing());
        }
        facts.fact(text("closingReason"), details.closingReason());
        return facts.drawn();
    }

    /** Whoever kept silent until the end did not confirm. */
    private @Nullable String silence() {
        return details.confirmUntil() != null && today.isAfter(details.confirmUntil()) ? text("silent") : null;
    }

    private String hearing() {
        var word = Messages.text(locale, details.row().hearing());
        return details.row().hearing() == Hearing.DISPUTED
                ? word
                : text("hearing.until", word, DueText.brief(details.confirmUntil(), locale));
    }

    private String words(@Nullable String words) {
        return words == null ? text("notSaid") : words;
    }

    private static @Nullable Drawn meeting(@Nullable MeetingId meeting, @Nullable String title) {
        return title == null ? null : meeting == null ? Drawn.span(title) : Drawn.link(MeetingNavigation.href(meeting), title);
    }

    /** A few names are said at once, a crowd is folded behind its number. */
    private @Nullable Drawn beneficiaries() {
        var all = details.beneficiaries();
        if (all.isEmpty()) {
            return null;
        }
        var names = Drawn.of("ul", "names");
        for (var ngo : all) {
            var said = ngo.confirmed() == null ? silence() : text(ngo.confirmed() ? "confirmed" : "disputed");
            names.add(Drawn.words("li", said == null ? ngo.name() : text("said", ngo.name(), said)));
        }
        return all.size() <= NAMES_AT_ONCE ? names : Fold.drawn(text("many", all.size()), names);
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "commitment.ui.CommitmentFacts." + part, arguments);
    }
}
