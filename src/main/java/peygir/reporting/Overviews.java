package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;
import peygir.summary.CommitmentCounts;
import peygir.summary.CommitmentTally;

/** The homes' readings: a few wide queries, as many for one county as for a province. */
@Service
@Reading
public class Overviews {

    private final Gazetteer gazetteer;
    private final CountyLines lines;
    private final CommitmentTally commitments;
    private final FigureRows rows;
    private final Clock clock;

    Overviews(Gazetteer gazetteer, CountyLines lines, CommitmentTally commitments, FigureRows rows, Clock clock) {
        this.gazetteer = gazetteer;
        this.lines = lines;
        this.commitments = commitments;
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
        return new ProvinceOverview(province, gazetteer.provinceName(who, province, locale), lines.of(province, past(on), locale));
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
        return lines.of(county, past(on), locale).stream().findFirst().orElseThrow(NotFound::new);
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
        // Of how many promises the province was called is a county's affair.
        var promised = commitments.outcomesByCounty(
                        "k.id in (select b.commitment_id from commitment_beneficiary b where b.ngo_id = '" + ngo + "')", today)
                .values()
                .stream()
                .reduce(CommitmentCounts.NONE, CommitmentCounts::plus);
        return new NgoLine(ngo, promised, FigureValue.medianAge(rows.activitiesOf(ngo, today, locale), today));
    }
}
