package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageMap;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;
import peygir.summary.CommitmentCounts;
import peygir.summary.CommitmentTally;
import peygir.summary.CountyRhythm;
import peygir.summary.LateAnswers;
import peygir.summary.NgoCounts;
import peygir.summary.NgoTally;
import peygir.summary.Rhythms;

/** The homes' readings: a few wide queries, as many for one county as for a province. */
@Service
@Transactional(readOnly = true)
public class Overviews {

    private final Gazetteer gazetteer;
    private final CoverageMap coverage;
    private final Rhythms rhythms;
    private final CommitmentTally commitments;
    private final NgoTally ngos;
    private final FigureRows rows;
    private final Clock clock;

    Overviews(
            Gazetteer gazetteer, CoverageMap coverage, Rhythms rhythms, CommitmentTally commitments, NgoTally ngos, FigureRows rows, Clock clock) {
        this.gazetteer = gazetteer;
        this.coverage = coverage;
        this.rhythms = rhythms;
        this.commitments = commitments;
        this.ngos = ngos;
        this.rows = rows;
        this.clock = clock;
    }

    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public ProvinceOverview province(Actor who, ProvinceCode province, Locale locale) {
        return province(who, province, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day, its coverage read under the taxonomy of that day; overlaps are those of today.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public ProvinceOverview province(Actor who, ProvinceCode province, LocalDate on, Locale locale) {
        var lines = lines(gazetteer.counties(who, province), coverage.counties(who, province, past(on), locale), "c.province_code = '" + province + "'", past(on));
        return new ProvinceOverview(province, gazetteer.provinceName(who, province, locale), lines);
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyLine county(Actor who, CountyCode county, Locale locale) {
        return county(who, county, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day, its coverage read under the taxonomy of that day; overlaps are those of today.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyLine county(Actor who, CountyCode county, LocalDate on, Locale locale) {
        return lines(List.of(gazetteer.county(who, county)), List.of(coverage.county(who, county, past(on), locale)), "c.code = '" + county + "'", past(on)).getFirst();
    }

    private LocalDate past(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new DomainException("reporting.Overviews.future");
        }
        return on;
    }

    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public NgoLine ngo(Actor who, NgoId ngo, Locale locale) {
        var today = LocalDate.now(clock);
        var promised = commitments.byCounty(
                        "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id = '" + ngo + "')", today)
                .values()
                .stream()
                .reduce(CommitmentCounts.NONE, CommitmentCounts::plus);
        return new NgoLine(ngo, promised, FigureValue.medianAge(rows.activitiesOf(ngo, today, locale), today));
    }

    private List<CountyLine> lines(List<CountyRow> counties, List<CountyCoverage> cells, String where, LocalDate today) {
        var found = rhythms.byCounty(where, today);
        var commitments = this.commitments.byCounty(where, today);
        var ngos = this.ngos.byCounty(where, today);
        var late = this.ngos.lateByCounty(where, today);
        var byCounty = cells.stream().collect(Collectors.toMap(line -> line.county().value(), Function.identity()));
        return counties.stream()
                .map(county -> {
                    var code = county.code().value();
                    return new CountyLine(
                            county,
                            new CountyRhythm(found.getOrDefault(code, List.of())),
                            commitments.getOrDefault(code, CommitmentCounts.NONE),
                            Objects.requireNonNull(byCounty.get(code), "coverage of every county was read"),
                            ngos.getOrDefault(code, NgoCounts.NONE),
                            late.getOrDefault(code, LateAnswers.NONE));
                })
                .toList();
    }
}
