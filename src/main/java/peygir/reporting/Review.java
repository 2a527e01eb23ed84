package peygir.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.meeting.Cadence;
import peygir.place.CountyRow;
import peygir.shared.JalaliMonth;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;

/**
 * How a place, or a part of its record, kept its promises.
 *
 * @param key code of the county or province
 * @param place its name
 * @param counties one line a county
 */
public record Review(String key, String place, List<Line> counties) {

    public Review {
        counties = List.copyOf(counties);
    }

    /** A county, or a month, in numbers. */
    public record Numbers(CountyRhythm rhythm, CommitmentCounts commitments) {}

    /** A county with everything the review found in it. */
    record Line(CountyRow county, List<Cadence> series, List<KnownCommitment> commitments) {

        Line {
            series = List.copyOf(series);
            commitments = List.copyOf(commitments);
        }

        Line within(LocalDate from, LocalDate to) {
            return new Line(
                    county, series.stream().map(cadence -> cadence.within(from, to)).toList(),
                    commitments.stream().filter(known -> within(known.originalDue(), from, to)).toList());
        }

        private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** All counties together. */
    public Numbers total() {
        return numbers(counties);
    }

    /** The counties, each for itself. */
    public List<CountyRow> places() {
        return counties.stream().map(Line::county).toList();
    }

    public Numbers of(CountyRow county) {
        return numbers(counties.stream().filter(line -> line.county().equals(county)).toList());
    }

    /** What fell due in a month. */
    public Numbers of(JalaliMonth month) {
        return numbers(counties.stream().map(line -> line.within(month.first(), month.last())).toList());
    }

    private static Numbers numbers(List<Line> lines) {
        return new Numbers(
                new CountyRhythm(lines.stream().flatMap(line -> line.series().stream()).toList()),
                KnownCommitment.counted(lines.stream().flatMap(line -> line.commitments().stream()).toList()));
    }
}
