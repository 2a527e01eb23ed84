package peygir.reporting;

import java.util.stream.Stream;
import peygir.place.CountyRow;

/**
 * Why a county asks for attention.
 *
 * @param number what is counted: days, commitments, expectations, cells
 * @param days how long the longest of them waits beyond its day, where days are counted besides
 * @param weight the larger, the sooner
 */
public record Attention(CountyRow county, Reason reason, long number, long days, long weight) {

    private Attention(CountyRow county, Reason reason, long number, long weight) {
        this(county, reason, number, 0, weight);
    }

    /** The reasons there are. */
    public enum Reason {
        NEVER_MET,
        SILENT,
        ESCALATED,
        OVERDUE,
        DISPUTED,
        UNANSWERED,
        NOT_REPORTED
    }

    /** Two missed intervals are silence; one may be a late meeting. */
    private static final long MISSED = 2;

    /** Above this share of unreported cells the map says little. */
    private static final double UNREPORTED_SHARE = 0.9;

    static Stream<Attention> of(CountyLine line) {
        var county = line.county();
        var found = Stream.<Attention>builder();
        var silence = line.rhythm().longestSilence();
        var missedNow = line.rhythm().missedNow();
        if (line.rhythm().neverMet()) {
            found.add(new Attention(county, Reason.NEVER_MET, silence == null ? 0 : silence, 1000 + missedNow));
        } else if (missedNow >= MISSED) {
            found.add(new Attention(county, Reason.SILENT, missedNow, 800 + missedNow));
        }
        if (line.commitments().escalated() > 0) {
            found.add(new Attention(county, Reason.ESCALATED, line.commitments().escalated(), 700 + line.commitments().escalated()));
        }
        if (line.commitments().overdue() > 0) {
            found.add(new Attention(county, Reason.OVERDUE, line.commitments().overdue(), 500 + line.commitments().overdue()));
        }
        if (line.commitments().disputed() > 0) {
            found.add(new Attention(county, Reason.DISPUTED, line.commitments().disputed(), 400 + line.commitments().disputed()));
        }
        // What still has its time is no reason yet.
        if (line.late().number() > 0) {
            found.add(new Attention(county, Reason.UNANSWERED, line.late().number(), line.late().days(), 200 + line.late().number()));
        }
        var cells = line.coverage().cells().size();
        if (cells > 0 && line.coverage().notReported() > UNREPORTED_SHARE * cells) {
            found.add(new Attention(county, Reason.NOT_REPORTED, line.coverage().notReported(), 100));
        }
        return found.build();
    }
}
