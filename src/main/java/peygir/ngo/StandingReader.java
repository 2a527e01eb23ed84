package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import peygir.ngo.Standing.LifeFact;

/** Reads with an NGO's record how lively it is: every day that says something of it stands in the record's row. */
@Component
class StandingReader {

    private static final String LICENSED_UNTIL = """
            (select max(coalesce(l.expires_on, '9999-12-31')) from licence l where l.ngo_id = n.id and l.revoked_on is null
             and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) as licensed_until,
            n.profile_confirmed_on as\s""" + LifeFact.PROFILE_CONFIRMED;

    private final List<LifeFact> known;
    private final String columns;
    private final NgoSettings settings;

    StandingReader(List<SignOfLife> signs, NgoSettings settings) {
        this.known = Stream.concat(Stream.of(LifeFact.PROFILE_CONFIRMED), signs.stream().map(SignOfLife::fact)).toList();
        this.columns = signs.stream().map(sign -> ", (" + sign.latest() + ") as " + sign.fact()).collect(Collectors.joining("", LICENSED_UNTIL, ""));
        this.settings = settings;
    }

    /** What the row of an NGO {@code n} must hold; {@code :today} is the day asked about. */
    String columns() {
        return columns;
    }

    /** @param row with the {@link #columns} */
    Standing read(ResultSet row, LocalDate today) throws SQLException {
        var given = new EnumMap<LifeFact, LocalDate>(LifeFact.class);
        for (var fact : known) {
            var day = row.getObject(fact.name(), LocalDate.class);
            if (day != null) {
                given.put(fact, day);
            }
        }
        var until = row.getObject("licensed_until", LocalDate.class);
        var end = until != null && until.getYear() == 9999 ? LocalDate.MAX : until;
        return Standing.of(new Standing.Known(row.getString("closed_on") != null, end, given), today, settings.livelyMonths());
    }
}
