package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;
import peygir.summary.CountyRhythm;
import peygir.summary.Rhythms;

/** How meetings and promises were kept, by county or province, office, sector and period, as known on any day. */
@Service
@Reading
public class Reviews {

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final Rhythms rhythms;
    private final KnownCommitments commitments;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Gazetteer gazetteer, Rhythms rhythms, KnownCommitments commitments, Clock clock) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.rhythms = rhythms;
        this.commitments = commitments;
        this.clock = clock;
    }

    /**
     * @param on the day whose knowledge is asked for
     * @throws DomainException for a day to come
     * @throws NotFound for an office of elsewhere, or no sector
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public Review ofCounty(Actor who, CountyCode county, ReviewCut cut, LocalDate on, Locale locale) {
        var row = gazetteer.county(who, county);
        return new Review(county.value(), row.name(locale), lines(List.of(row), "c.code = '" + county + "'", cut, on));
    }

    /**
     * @throws DomainException for a day to come
     * @throws NotFound for an office of elsewhere, or no sector
     */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public Review ofProvince(Actor who, ProvinceCode province, ReviewCut cut, LocalDate on, Locale locale) {
        var rows = gazetteer.counties(who, province);
        return new Review(province.value(), gazetteer.provinceName(who, province, locale), lines(rows, "c.province_code = '" + province + "'", cut, on));
    }

    /** A figure of a county's review with its rows. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet figure(Actor who, CountyCode county, FigureName name, ReviewCut cut, LocalDate on, Locale locale) {
        return sheet(name, ofCounty(who, county, cut, on, locale), locale);
    }

    /** A figure of a province's review with its rows. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet figure(Actor who, ProvinceCode province, FigureName name, ReviewCut cut, LocalDate on, Locale locale) {
        return sheet(name, ofProvince(who, province, cut, on, locale), locale);
    }

    private static FigureSheet sheet(FigureName name, Review review, Locale locale) {
        var total = review.total();
        var value = FigureValue.of(name, total.rhythm(), total.commitments());
        var rows = review.counties().stream()
                .flatMap(line -> name.ofCadence()
                        ? CadenceRows.of(name, line.county(), new CountyRhythm(line.series()), locale)
                        : line.commitments().stream().filter(known -> known.belongsTo(name)).map(known -> known.row(name, locale)))
                .toList();
        return new FigureSheet(name, review.key(), review.place(), value, rows);
    }

    private List<Review.Line> lines(List<CountyRow> counties, String where, ReviewCut cut, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new DomainException("reporting.Overviews.future");
        }
        expectKnown(cut, where);
        var parameters = cut.parameters();
        var found = commitments.read(where + cut.ofCommitments(), parameters, on).stream().collect(Collectors.groupingBy(KnownCommitment::county));
        var series = rhythms.byCounty(where + cut.ofSeries(), cut.ofMeetings(), parameters, on);
        return counties.stream()
                .map(county -> {
                    var code = county.code().value();
                    var cadences = series.getOrDefault(code, List.of()).stream()
                            .map(cadence -> cadence.within(cut.from() == null ? LocalDate.MIN : cut.from(), cut.to() == null ? LocalDate.MAX : cut.to()))
                            .toList();
                    return new Review.Line(county, cadences, found.getOrDefault(code, List.of()));
                })
                .toList();
    }

    private void expectKnown(ReviewCut cut, String where) {
        var office = cut.office();
        if (office != null && count("select count(*) from office o join county c on c.code = o.county_code where o.id = :office and " + where, Map.of("office", office.value())) == 0) {
            throw new NotFound();
        }
        var sector = cut.sector();
        if (sector != null && count("select count(*) from sector where code = :sector", Map.of("sector", sector)) == 0) {
            throw new NotFound();
        }
    }

    private long count(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
