package peygir.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;

/** The book of places: which counties there are, which offices and departments work in them. */
@Service
@Reading
public class Gazetteer {

    private final JdbcClient jdbc;
    private final Map<ProvinceCode, Names> provinces = new ConcurrentHashMap<>();
    private final Clock clock;

    Gazetteer(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The counties of a province as of today, by their Persian names. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CountyRow> counties(Actor who, ProvinceCode province) {
        return counties("province_code = '" + province + "'");
    }

    /** The counties the asker reaches, by their Persian names. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<CountyRow> counties(Actor who) {
        return counties(who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("code"));
    }

    private List<CountyRow> counties(String condition) {
        return jdbc.sql("select code, name_fa, name_en, tile_row, tile_col from county where " + condition
                        + " and valid_from <= :day and (valid_to is null or valid_to >= :day) order by name_fa")
                .param("day", LocalDate.now(clock))
                .query(Gazetteer::county)
                .list();
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyRow county(Actor who, CountyCode county) {
        return jdbc.sql("select code, name_fa, name_en, tile_row, tile_col from county where code = ?")
                .param(county.value())
                .query(Gazetteer::county)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A province's name in the reader's language. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public String provinceName(Actor who, ProvinceCode province, Locale locale) {
        var names = provinces.computeIfAbsent(province, this::names);
        return locale.getLanguage().equals("en") ? names.english() : names.persian();
    }

    /** Provinces come with the schema: what they are called is read once and stays until the next start. */
    private Names names(ProvinceCode province) {
        return jdbc.sql("select name_fa, name_en from province where code = ?")
                .param(province.value())
                .query((row, _) -> new Names(row.getString("name_fa"), row.getString("name_en")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private record Names(String persian, String english) {}

    /** The governorate of a county with its holder of today. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public OfficeRow office(Actor who, CountyCode county) {
        return jdbc.sql("""
                        select o.id, o.title_fa, o.title_en, h.person_name, coalesce(h.acting, false) as acting
                        from office o
                        left join office_holding h on h.office_id = o.id and h.role = 'GOVERNOR'
                             and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        where o.county_code = :county and o.level = 'COUNTY'
                        order by h.valid_from desc limit 1
                        """)
                .param("county", county.value())
                .param("day", LocalDate.now(clock))
                .query((row, _) -> new OfficeRow(
                        OfficeId.of(row.getString("id")),
                        row.getString("title_fa"),
                        row.getString("title_en"),
                        row.getString("person_name"),
                        row.getBoolean("acting")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The departments of a county, by name. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<DepartmentRow> departments(Actor who, CountyCode county) {
        return jdbc.sql("select id, name from department where county_code = ? order by name")
                .param(county.value())
                .query((row, _) -> new DepartmentRow(DepartmentId.of(row.getString("id")), row.getString("name")))
                .list();
    }

    /** The localities of a county, by name. NGOs choose among those of their own county. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    public List<LocalityRow> localities(Actor who) {
        var own = who.county().map(county -> "county_code = '" + county + "'").orElse("(1=0)");
        return jdbc.sql("select id, name from locality where " + own + " and closed_on is null order by name")
                .query((row, _) -> new LocalityRow(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }

    private static CountyRow county(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new CountyRow(
                new CountyCode(row.getString("code")),
                row.getString("name_fa"),
                row.getString("name_en"),
                row.getInt("tile_row"),
                row.getInt("tile_col"));
    }
}
