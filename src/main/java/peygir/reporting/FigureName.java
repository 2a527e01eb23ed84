package peygir.reporting;

import java.util.Arrays;
import java.util.Optional;

/** The figures by their public names. */
public enum FigureName {
    MEETING_PEOPLE("meeting.people"),
    MEETING_ORGANISATIONS("meeting.organisations"),
    CADENCE_DUE("cadence.due"),
    CADENCE_HELD("cadence.held"),
    CADENCE_ON_TIME("cadence.on-time"),
    CADENCE_NEXT_DUE("cadence.next-due"),
    CADENCE_LONGEST_SILENCE("cadence.longest-silence"),
    COMMITMENT_OPEN("commitment.open"),
    COMMITMENT_OVERDUE("commitment.overdue"),
    COMMITMENT_KEPT("commitment.kept"),
    COMMITMENT_KEPT_LATE("commitment.kept-late"),
    COMMITMENT_NOT_KEPT("commitment.not-kept"),
    COMMITMENT_NO_EVIDENCE("commitment.no-evidence"),
    COMMITMENT_DISPUTED("commitment.disputed"),
    COMMITMENT_ON_TIME_RATE("commitment.on-time-rate"),
    COVERAGE_COVERED("coverage.covered"),
    COVERAGE_STALE("coverage.stale"),
    COVERAGE_CONFIRMED_NONE("coverage.confirmed-none"),
    COVERAGE_NOT_REPORTED("coverage.not-reported"),
    COVERAGE_GAP("coverage.gap"),
    OVERLAP_OPEN("overlap.open"),
    OVERLAP_RESOLVED("overlap.resolved"),
    OVERLAP_CORRECT("overlap.correct"),
    REACH("reach"),
    FRESHNESS("freshness"),
    NGO_ACTIVE("ngo.active"),
    NGO_TOTAL("ngo.total");

    private final String wire;

    FigureName(String wire) {
        this.wire = wire;
    }

    /** The name as scripts and addresses know it. */
    public String wire() {
        return wire;
    }

    /** About meetings: due, held, on time, next due, silence. */
    public boolean ofCadence() {
        return wire.startsWith("cadence.");
    }

    /** About promises. */
    public boolean ofCommitments() {
        return wire.startsWith("commitment.");
    }

    public static Optional<FigureName> of(String wire) {
        return Arrays.stream(values()).filter(name -> name.wire.equals(wire)).findFirst();
    }
}
