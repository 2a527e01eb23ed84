package peygir.reporting;

import java.util.Comparator;
import java.util.List;
import peygir.shared.ProvinceCode;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.summary.NgoCounts;

/** Every county of a province, and what they are together. */
public record ProvinceOverview(ProvinceCode province, String name, List<CountyLine> counties) {

    public ProvinceOverview {
        counties = List.copyOf(counties);
    }

    public CommitmentCounts commitments() {
        return counties.stream().map(CountyLine::commitments).reduce(CommitmentCounts.NONE, CommitmentCounts::plus);
    }

    public NgoCounts ngos() {
        return counties.stream().map(CountyLine::ngos).reduce(NgoCounts.NONE, NgoCounts::plus);
    }

    public CountyRhythm rhythm() {
        return new CountyRhythm(counties.stream().flatMap(line -> line.rhythm().series().stream()).toList());
    }

    public long overlapOpen() {
        return counties.stream().mapToLong(line -> line.coverage().overlapOpen()).sum();
    }

    public long gaps() {
        return counties.stream().mapToLong(line -> line.coverage().gap()).sum();
    }

    /** What asks for attention, the weightiest first. */
    public List<Attention> attention() {
        return counties.stream().flatMap(Attention::of).sorted(Comparator.comparing(Attention::weight).reversed()).toList();
    }
}
