package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;
import peygir.summary.CountyRhythm;
import peygir.summary.Rhythms;

/** How counties keep their promise to meet, and nothing else: for who reads no more than that. */
@Service
@Reading
public class CadenceBook {

    private final Gazetteer gazetteer;
    private final Rhythms rhythms;
    private final Clock clock;

    CadenceBook(Gazetteer gazetteer, Rhythms rhythms, Clock clock) {
        this.gazetteer = gazetteer;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /** A county and how it meets. */
    public record Line(CountyRow county, CountyRhythm rhythm) {}

    /** Every county of a province. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<Line> ofProvince(Actor who, ProvinceCode province) {
        return lines(gazetteer.counties(who, province), "c.province_code = '" + province + "'");
    }

    /** One county. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<Line> ofCounty(Actor who, CountyCode county) {
        return lines(List.of(gazetteer.county(who, county)), "c.code = '" + county + "'");
    }

    private List<Line> lines(List<CountyRow> counties, String where) {
        var found = rhythms.byCounty(where, LocalDate.now(clock));
        return counties.stream().map(county -> new Line(county, new CountyRhythm(found.getOrDefault(county.code().value(), List.of())))).toList();
    }
}
