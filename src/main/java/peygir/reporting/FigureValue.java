package peygir.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageMap;
import peygir.shared.NotFound;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.summary.NgoCounts;
import peygir.summary.PlaceFigures;

/** A figure's value as scripts read it: ASCII digits, ISO dates, ratios as part/whole, empty when there is none. */
final class FigureValue {

    private FigureValue() {}

    static String of(FigureName name, CountyRhythm rhythm, CommitmentCounts commitments, List<CountyCoverage> coverage, NgoCounts ngos) {
        return switch (name) {
            case MEETING_PEOPLE, MEETING_ORGANISATIONS -> throw new NotFound();
            case CADENCE_DUE -> text(rhythm.due());
            case CADENCE_HELD -> text(rhythm.held());
            case CADENCE_ON_TIME -> text(rhythm.onTime());
            case CADENCE_NEXT_DUE -> Objects.toString(rhythm.nextDue(), "");
            case CADENCE_LONGEST_SILENCE -> Objects.toString(rhythm.longestSilence(), "");
            case COMMITMENT_OPEN, COMMITMENT_OVERDUE, COMMITMENT_KEPT, COMMITMENT_KEPT_LATE, COMMITMENT_NOT_KEPT, COMMITMENT_NO_EVIDENCE, COMMITMENT_DISPUTED ->
                text(behind(name, commitments));
            case COMMITMENT_ON_TIME_RATE -> commitments.kept() + "/" + commitments.judged();
            case COVERAGE_COVERED -> text(coverage.stream().mapToLong(CountyCoverage::covered).sum());
            case COVERAGE_STALE -> text(coverage.stream().mapToLong(CountyCoverage::stale).sum());
            case COVERAGE_CONFIRMED_NONE -> text(coverage.stream().mapToLong(CountyCoverage::confirmedNone).sum());
            case COVERAGE_NOT_REPORTED -> text(coverage.stream().mapToLong(CountyCoverage::notReported).sum());
            case COVERAGE_GAP -> text(coverage.stream().mapToLong(CountyCoverage::gap).sum());
            case OVERLAP_OPEN -> text(coverage.stream().mapToLong(CountyCoverage::overlapOpen).sum());
            case OVERLAP_RESOLVED -> text(coverage.stream().mapToLong(CountyCoverage::overlapResolved).sum());
            case OVERLAP_CORRECT -> coverage.stream().mapToLong(CountyCoverage::overlapCorrect).sum() + "/"
                    + coverage.stream().mapToLong(CountyCoverage::overlapResolved).sum();
            case REACH -> ngos.reached() + "/" + ngos.active();
            case FRESHNESS -> Objects.toString(coverage.getFirst().freshness(), "");
            case NGO_ACTIVE -> text(ngos.active());
            case NGO_TOTAL -> text(ngos.total());
        };
    }

    /** How many commitments stand behind a figure: those counted, or for a rate the whole it is a part of. */
    static long behind(FigureName name, CommitmentCounts commitments) {
        return switch (name) {
            case COMMITMENT_OPEN -> commitments.open();
            case COMMITMENT_OVERDUE -> commitments.overdue();
            case COMMITMENT_KEPT -> commitments.kept();
            case COMMITMENT_KEPT_LATE -> commitments.keptLate();
            case COMMITMENT_NOT_KEPT -> commitments.notKept();
            case COMMITMENT_NO_EVIDENCE -> commitments.noEvidence();
            case COMMITMENT_DISPUTED -> commitments.disputed();
            default -> commitments.judged();
        };
    }

    /** Of kept figures; medians are not among them. */
    static String of(FigureName name, PlaceFigures place) {
        var rhythm = place.rhythm();
        var coverage = place.coverage();
        return switch (name) {
            case CADENCE_DUE -> text(rhythm.due());
            case CADENCE_HELD -> text(rhythm.held());
            case CADENCE_ON_TIME -> text(rhythm.onTime());
            case CADENCE_NEXT_DUE -> Objects.toString(rhythm.nextDue(), "");
            case CADENCE_LONGEST_SILENCE -> Objects.toString(rhythm.longestSilence(), "");
            case COVERAGE_COVERED -> text(coverage.covered());
            case COVERAGE_STALE -> text(coverage.stale());
            case COVERAGE_CONFIRMED_NONE -> text(coverage.confirmedNone());
            case COVERAGE_NOT_REPORTED -> text(coverage.notReported());
            case COVERAGE_GAP -> text(coverage.gap());
            case OVERLAP_OPEN -> text(coverage.overlapOpen());
            case OVERLAP_RESOLVED -> text(coverage.overlapSettled());
            case OVERLAP_CORRECT -> coverage.overlapCorrect() + "/" + coverage.overlapSettled();
            case FRESHNESS -> throw new NotFound();
            default -> of(name, new CountyRhythm(List.of()), place.commitments(), List.of(), place.ngos());
        };
    }

    static String of(FigureName name, NgoLine line) {
        return name == FigureName.FRESHNESS
                ? Objects.toString(line.freshness(), "")
                : of(expect(name.ofCommitments(), name), new CountyRhythm(List.of()), line.promised());
    }

    /** Of meetings and promises alone. */
    static String of(FigureName name, CountyRhythm rhythm, CommitmentCounts commitments) {
        return of(expect(name.ofCadence() || name.ofCommitments(), name), rhythm, commitments, List.of(), NgoCounts.NONE);
    }

    private static FigureName expect(boolean known, FigureName name) {
        if (!known) {
            throw new NotFound();
        }
        return name;
    }

    /** The median days since the rows' days, null without any. */
    static @Nullable Long medianAge(List<FigureSheet.Row> rows, LocalDate today) {
        var ages = rows.stream().map(FigureSheet.Row::day).filter(Objects::nonNull).map(day -> ChronoUnit.DAYS.between(day, today)).toList();
        return ages.isEmpty() ? null : CoverageMap.median(ages);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
