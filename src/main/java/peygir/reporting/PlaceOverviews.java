package peygir.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.ProvinceCode;
import peygir.summary.PlaceFigures;
import peygir.summary.Summaries;

/** The kept figures of the nation, a province or a county: one query each, as quick for the country as for a county. */
@Service
public class PlaceOverviews {

    /** The key of the whole country. */
    public static final String NATION = "IR";

    private final Summaries summaries;
    private final JdbcTemplate jdbc;
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    PlaceOverviews(Summaries summaries, JdbcTemplate jdbc) {
        this.summaries = summaries;
        this.jdbc = jdbc;
    }

    /** The provinces the asker reaches, and what they are together. */
    @Permit({Role.AUDITOR, Role.NATIONAL})
    public PlaceOverview nation(Actor who, Locale locale) {
        var reach = who.reach(Role.AUDITOR, Role.NATIONAL);
        var provinces = summaries.provinces().stream().filter(province -> reach.covers(Location.of(new ProvinceCode(province.key())))).toList();
        return overview(NATION, Messages.text(locale, "reporting.PlaceOverviews.nation"), provinces, locale);
    }

    /** A province with its counties. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public PlaceOverview province(Actor who, ProvinceCode province, Locale locale) {
        return overview(province.value(), name(province.value(), locale), summaries.counties(province), locale);
    }

    /** A county, which is its own only part. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public PlaceOverview county(Actor who, CountyCode county, Locale locale) {
        return overview(county.value(), name(county.value(), locale), summaries.county(county), locale);
    }

    private PlaceOverview overview(String key, String name, List<PlaceFigures> parts, Locale locale) {
        return new PlaceOverview(
                name, PlaceFigures.together(key, parts), parts.stream().map(part -> new PlaceOverview.Line(name(part.key(), locale), part)).toList());
    }

    /** Names of places come with a new version of the product, never between. */
    private String name(String code, Locale locale) {
        var column = locale.getLanguage().equals("en") ? "name_en" : "name_fa";
        return names.computeIfAbsent(column, _ -> jdbc
                        .query("select code, " + column + " from province union all select code, " + column + " from county", (row, _) ->
                                Map.entry(row.getString(1), row.getString(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .getOrDefault(code, code);
    }
}
