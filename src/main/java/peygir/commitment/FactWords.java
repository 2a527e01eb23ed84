package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import peygir.ngo.ExpectationId;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/** Why a fact kept a promise or failed it, in the reader's words. */
@Component
class FactWords {

    private final FactWitness witness;

    FactWords(FactWitness witness) {
        this.witness = witness;
    }

    /**
     * The fact a commitment waits for.
     *
     * @param meeting the meeting that kept it, as words
     */
    record Awaited(
            Fact fact, CountyCode county, int share, @Nullable ExpectationId expectation, @Nullable String meeting, @Nullable LocalDate seenOn) {

        /** Of a row of commitments; null when people prove it. */
        static @Nullable Awaited of(ResultSet row, @Nullable String meeting) throws SQLException {
            var fact = row.getString("fact");
            var expectation = row.getString("expectation_id");
            return fact == null
                    ? null
                    : new Awaited(
                            Fact.valueOf(fact), new CountyCode(row.getString("county_code")), row.getInt("fact_share"),
                            expectation == null ? null : ExpectationId.of(expectation), meeting, row.getObject("verified_on", LocalDate.class));
        }
    }

    /** What will keep it. */
    String keeps(Awaited awaited, Locale locale) {
        return switch (awaited.fact()) {
            case NEXT_MEETING -> Messages.text(locale, "commitment.FactWords.keeps.NEXT_MEETING");
            case PUBLISHED_CAPACITIES -> Messages.text(locale, "commitment.FactWords.keeps.PUBLISHED_CAPACITIES", percent(awaited, locale));
            case EXPECTATION_ANSWERED -> Messages.text(locale, "commitment.FactWords.keeps.EXPECTATION_ANSWERED", topic(awaited));
        };
    }

    /**
     * What kept it.
     *
     * @param trace what was noted when it was seen
     */
    String seen(Awaited awaited, String trace, Locale locale) {
        var day = awaited.seenOn() == null ? "" : awaited.seenOn();
        return switch (awaited.fact()) {
            case NEXT_MEETING -> Messages.text(locale, "commitment.FactWords.seen.NEXT_MEETING", String.valueOf(awaited.meeting()), day);
            case PUBLISHED_CAPACITIES -> offering("seen", Share.of(trace), awaited, locale);
            case EXPECTATION_ANSWERED -> Messages.text(locale, "commitment.FactWords.seen.EXPECTATION_ANSWERED", topic(awaited), day);
        };
    }

    /** Why it was not kept at the end of that day. */
    String missed(Awaited awaited, LocalDate day, Locale locale) {
        return switch (awaited.fact()) {
            case NEXT_MEETING -> Messages.text(locale, "commitment.FactWords.missed.NEXT_MEETING");
            case PUBLISHED_CAPACITIES -> offering("missed", witness.offering(awaited.county(), day), awaited, locale);
            case EXPECTATION_ANSWERED -> Messages.text(locale, "commitment.FactWords.missed.EXPECTATION_ANSWERED", topic(awaited));
        };
    }

    /** How far it is on that day; null when there is nothing to count. */
    @Nullable
    String standing(Awaited awaited, LocalDate day, Locale locale) {
        return awaited.fact() == Fact.PUBLISHED_CAPACITIES
                ? offering("standing", witness.offering(awaited.county(), day), awaited, locale)
                : null;
    }

    private static String offering(String which, Share share, Awaited awaited, Locale locale) {
        return Messages.text(locale, "commitment.FactWords." + which + ".PUBLISHED_CAPACITIES", share.part(), share.whole(), percent(awaited, locale));
    }

    private static String percent(Awaited awaited, Locale locale) {
        return Numbers.percent(awaited.share() / 100.0, locale);
    }

    private String topic(Awaited awaited) {
        return awaited.expectation() == null ? "" : witness.expectation(awaited.expectation()).topic();
    }
}
