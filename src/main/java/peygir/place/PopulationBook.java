package peygir.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;

/** Populations as they were known on a day: the latest count by then. Whoever asks has been asked what they may see. */
@Component
public class PopulationBook {

    private static final String LATEST = """
            select * from (select p.*, row_number() over (partition by p.county_code, p.locality_id order by p.as_of desc, p.recorded_on desc, p.id) as place
                           from population p join county c on c.code = p.county_code where p.as_of <= :day and\s""";

    private final JdbcClient jdbc;

    PopulationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param where condition over the county {@code c}
     * @return of counties of which one was given, by their code
     */
    public Map<CountyCode, Population> ofCounties(String where, LocalDate day) {
        return jdbc.sql(LATEST + where + " and p.locality_id is null) z where place = 1")
                .param("day", day)
                .query((row, _) -> Map.entry(new CountyCode(row.getString("county_code")), population(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of a county's localities of which one was given, by their id. */
    public Map<UUID, Population> ofLocalities(CountyCode county, LocalDate day) {
        return jdbc.sql(LATEST + "p.county_code = :county and p.locality_id is not null) z where place = 1")
                .param("day", day)
                .param("county", county.value())
                .query((row, _) -> Map.entry(UUID.fromString(row.getString("locality_id")), population(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Population population(ResultSet row) throws SQLException {
        return new Population(row.getInt("people"), row.getObject("as_of", LocalDate.class), row.getString("source"));
    }
}
