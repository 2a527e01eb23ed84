package peygir.reporting.ui;

import peygir.coverage.CountyCoverage;
import peygir.reporting.CountyLine;
import peygir.reporting.FigureName;
import peygir.shared.ui.Figure;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.summary.NgoCounts;

/** Turns a county's numbers into figures that open their rows. */
final class CountyFigures {

    private CountyFigures() {}

    static Figure of(FigureName name, CountyLine line) {
        var key = line.county().code().value();
        return switch (name) {
            case CADENCE_DUE, CADENCE_HELD, CADENCE_ON_TIME, CADENCE_NEXT_DUE, CADENCE_LONGEST_SILENCE -> of(name, key, line.rhythm());
            case COMMITMENT_OPEN, COMMITMENT_OVERDUE, COMMITMENT_KEPT, COMMITMENT_KEPT_LATE, COMMITMENT_NOT_KEPT, COMMITMENT_NO_EVIDENCE,
                    COMMITMENT_DISPUTED, COMMITMENT_ON_TIME_RATE ->
                of(name, key, line.commitments());
            case REACH, NGO_ACTIVE, NGO_TOTAL -> of(name, key, line.ngos());
            default -> of(name, key, line.coverage());
        };
    }

    static Figure of(FigureName name, String key, CountyRhythm rhythm) {
        return switch (name) {
            case CADENCE_DUE -> Figure.count(name.wire(), key, rhythm.due());
            case CADENCE_HELD -> Figure.count(name.wire(), key, rhythm.held());
            case CADENCE_ON_TIME -> Figure.count(name.wire(), key, rhythm.onTime());
            case CADENCE_NEXT_DUE -> Figure.date(name.wire(), key, rhythm.nextDue());
            default -> Figure.days(FigureName.CADENCE_LONGEST_SILENCE.wire(), key, rhythm.longestSilence());
        };
    }

    static Figure of(FigureName name, String key, CommitmentCounts counts) {
        return switch (name) {
            case COMMITMENT_OPEN -> Figure.count(name.wire(), key, counts.open());
            case COMMITMENT_OVERDUE -> Figure.count(name.wire(), key, counts.overdue()).urgent(counts.overdue() > 0);
            case COMMITMENT_KEPT -> Figure.count(name.wire(), key, counts.kept());
            case COMMITMENT_KEPT_LATE -> Figure.count(name.wire(), key, counts.keptLate());
            case COMMITMENT_NOT_KEPT -> Figure.count(name.wire(), key, counts.notKept());
            case COMMITMENT_NO_EVIDENCE -> Figure.count(name.wire(), key, counts.noEvidence());
            case COMMITMENT_DISPUTED -> Figure.count(name.wire(), key, counts.disputed());
            default -> Figure.ratio(FigureName.COMMITMENT_ON_TIME_RATE.wire(), key, counts.kept(), counts.judged());
        };
    }

    static Figure of(FigureName name, String key, NgoCounts counts) {
        return switch (name) {
            case REACH -> Figure.ratio(name.wire(), key, counts.reached(), counts.active());
            case NGO_ACTIVE -> Figure.count(name.wire(), key, counts.active());
            default -> Figure.count(FigureName.NGO_TOTAL.wire(), key, counts.total());
        };
    }

    private static Figure of(FigureName name, String key, CountyCoverage coverage) {
        return switch (name) {
            case COVERAGE_COVERED -> Figure.count(name.wire(), key, coverage.covered());
            case COVERAGE_STALE -> Figure.count(name.wire(), key, coverage.stale());
            case COVERAGE_CONFIRMED_NONE -> Figure.count(name.wire(), key, coverage.confirmedNone());
            case COVERAGE_NOT_REPORTED -> Figure.count(name.wire(), key, coverage.notReported());
            case COVERAGE_GAP -> Figure.count(name.wire(), key, coverage.gap()).urgent(coverage.gap() > 0);
            case OVERLAP_OPEN -> Figure.count(name.wire(), key, coverage.overlapOpen());
            case OVERLAP_RESOLVED -> Figure.count(name.wire(), key, coverage.overlapResolved());
            case OVERLAP_CORRECT -> Figure.ratio(name.wire(), key, coverage.overlapCorrect(), coverage.overlapResolved());
            default -> Figure.days(FigureName.FRESHNESS.wire(), key, coverage.freshness());
        };
    }
}
