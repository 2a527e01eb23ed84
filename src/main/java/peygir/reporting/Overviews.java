package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import peygir.shared.JalaliDate;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** The homes' readings: a few wide queries, as many for one county as for a province. */
@Service
@Transactional(readOnly = true)
public class Overviews {

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final CoverageMap coverage;
    private final Rhythms rhythms;
    private final FigureRows rows;
    private final Clock clock;

    Overviews(JdbcClient jdbc, Gazetteer gazetteer, CoverageMap coverage, Rhythms rhythms, FigureRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.coverage = coverage;
        this.rhythms = rhythms;
        this.rows = rows;
        this.clock = clock;
    }

    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public ProvinceOverview province(Actor who, ProvinceCode province, Locale locale) {
        return province(who, province, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day. Coverage is always today's: what its records said before is not kept.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public ProvinceOverview province(Actor who, ProvinceCode province, LocalDate on, Locale locale) {
        var lines = lines(gazetteer.counties(who, province), coverage.counties(who, province, locale), "c.province_code = '" + province + "'", past(on));
        return new ProvinceOverview(province, gazetteer.provinceName(who, province, locale), lines);
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyLine county(Actor who, CountyCode county, Locale locale) {
        return county(who, county, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day; its coverage as it is today.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyLine county(Actor who, CountyCode county, LocalDate on, Locale locale) {
        return lines(List.of(gazetteer.county(who, county)), List.of(coverage.county(who, county, locale)), "c.code = '" + county + "'", past(on)).getFirst();
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
        var promised = commitments(
                        "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id = '" + ngo + "')", today)
                .values()
                .stream()
                .reduce(CommitmentCounts.NONE, CommitmentCounts::plus);
        return new NgoLine(ngo, promised, FigureValue.medianAge(rows.activitiesOf(ngo, today, locale), today));
    }

    private List<CountyLine> lines(List<CountyRow> counties, List<CountyCoverage> cells, String where, LocalDate today) {
        var found = rhythms.byCounty(where, today);
        var commitments = commitments(where, today);
        var ngos = ngos(where, today);
        var byCounty = cells.stream().collect(Collectors.toMap(line -> line.county().value(), Function.identity()));
        return counties.stream()
                .map(county -> {
                    var code = county.code().value();
                    return new CountyLine(
                            county,
                            new CountyRhythm(found.getOrDefault(code, List.of())),
                            commitments.getOrDefault(code, CommitmentCounts.NONE),
                            Objects.requireNonNull(byCounty.get(code), "coverage of every county was read"),
                            ngos.getOrDefault(code, NgoCounts.NONE));
                })
                .toList();
    }

    private Map<String, CommitmentCounts> commitments(String where, LocalDate today) {
        Map<String, CommitmentCounts> counts = new HashMap<>();
        var known = CommitmentsKnown.on(today, LocalDate.now(clock), where);
        jdbc.sql("""
                        with known as (%s),
                        k as (select known.*, state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED') as is_open,
                                     state in ('VERIFIED', 'CONFIRMED') as is_verified, original_due < :today as is_judged,
                                     state = 'REPORTED_DONE' and not has_evidence as bare from known)
                        select county_code, sum(is_open) as open_n, sum(is_open and current_due < :today) as overdue,
                               sum(is_judged and is_verified and verified_on <= original_due) as kept,
                               sum(is_judged and is_verified and verified_on > original_due) as kept_late,
                               sum(is_judged and is_open and not bare) as not_kept, sum(is_judged and bare) as no_evidence,
                               sum(is_judged and state = 'DISPUTED') as disputed,
                               sum(exists (select 1 from escalation x where x.commitment_id = k.id and x.level = 'PROVINCE'
                                           and x.raised_on <= :today and (x.acknowledged_on is null or x.acknowledged_on > :today))) as escalated
                        from k group by county_code
                        """.formatted(known.sql()))
                .params(known.parameters())
                .query(row -> {
                    counts.put(
                            row.getString("county_code"),
                            new CommitmentCounts(
                                    row.getLong("open_n"), row.getLong("overdue"), row.getLong("kept"), row.getLong("kept_late"),
                                    row.getLong("not_kept"), row.getLong("no_evidence"), row.getLong("disputed"), row.getLong("escalated")));
                });
        return counts;
    }

    private Map<String, NgoCounts> ngos(String where, LocalDate today) {
        Map<String, NgoCounts> counts = new HashMap<>();
        jdbc.sql("""
                        with attended as (select distinct a.ngo_id from attendance a join meeting m on m.id = a.meeting_id join county c on c.code = m.county_code
                                          where %s and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and a.ngo_id is not null and m.held_on > :since and m.held_on <= :today),
                        waiting as (select x.ngo_id, count(*) as n from expectation x join ngo n on n.id = x.ngo_id join county c on c.code = n.county_code
                                    where %s and x.answered_on is null and x.raised_on <= :today group by x.ngo_id),
                        known as (select n.id, n.county_code, exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                                    and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) as active
                                  from ngo n join county c on c.code = n.county_code where %s and (n.closed_on is null or n.closed_on > :today))
                        select k.county_code, count(*) as total, sum(k.active) as active, sum(k.active and a.ngo_id is not null) as reached,
                               coalesce(sum(w.n), 0) as unanswered
                        from known k left join attended a on a.ngo_id = k.id left join waiting w on w.ngo_id = k.id group by k.county_code
                        """.formatted(where, where, where))
                .param("today", today)
                .param("since", JalaliDate.of(today).plusMonths(-12).toLocalDate())
                .query(row -> {
                    counts.put(
                            row.getString("county_code"),
                            new NgoCounts(row.getLong("total"), row.getLong("active"), row.getLong("reached"), row.getLong("unanswered")));
                });
        return counts;
    }
}
