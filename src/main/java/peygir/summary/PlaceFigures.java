package peygir.summary;

import java.util.List;

/** A place's figures as they are kept. */
public record PlaceFigures(String key, RhythmCounts rhythm, CommitmentCounts commitments, NgoCounts ngos, CoverageCounts coverage) {

    /** Places taken together under a key of their own. */
    public static PlaceFigures together(String key, List<PlaceFigures> parts) {
        return new PlaceFigures(
                key,
                parts.stream().map(PlaceFigures::rhythm).reduce(RhythmCounts.NONE, RhythmCounts::plus),
                parts.stream().map(PlaceFigures::commitments).reduce(CommitmentCounts.NONE, CommitmentCounts::plus),
                parts.stream().map(PlaceFigures::ngos).reduce(NgoCounts.NONE, NgoCounts::plus),
                parts.stream().map(PlaceFigures::coverage).reduce(CoverageCounts.NONE, CoverageCounts::plus));
    }
}
