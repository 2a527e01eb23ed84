package peygir.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** Where it is put down how many people live in a county or a locality, with the day and the source of the count. */
@Service
public class PopulationDesk {

    public static final int LONGEST_SOURCE = 200;

    /** More people than live in the country are a slip of the finger. */
    public static final int MOST_PEOPLE = 100_000_000;

    private final PopulationBook book;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    PopulationDesk(PopulationBook book, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The counties whose populations the asker may see, by their Persian names. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL, Role.ADMIN})
    @Reading
    public List<CountyRow> counties(Actor who) {
        var reach = who.reach(Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL, Role.ADMIN).counties("code");
        return jdbc.sql("select code, name_fa, name_en, tile_row, tile_col from county where " + reach + " order by name_fa")
                .query((row, _) -> new CountyRow(
                        new CountyCode(row.getString("code")), row.getString("name_fa"), row.getString("name_en"), row.getInt("tile_row"),
                        row.getInt("tile_col")))
                .list();
    }

    /** The latest count of a county; empty while none was given. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL, Role.ADMIN})
    @Reading
    public Optional<Population> of(Actor who, CountyCode county) {
        return Optional.ofNullable(book.ofCounties("c.code = '" + county + "'", LocalDate.now(clock)).get(county));
    }

    /**
     * Puts a count on record; of two of the same day the later word holds.
     *
     * @param locality null for the whole county
     * @throws DomainException when the day is to come or the number cannot be
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.ADMIN})
    @Transactional
    public void put(Actor who, CommandKey key, CountyCode county, @Nullable UUID locality, int people, LocalDate asOf, String typedSource) {
        var source = Letters.store(typedSource).strip();
        if (source.isEmpty()) {
            throw new DomainException("place.PopulationDesk.sourceNeeded");
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_SOURCE, source.length());
        }
        if (people < 1 || people > MOST_PEOPLE) {
            throw new DomainException("place.PopulationDesk.people", MOST_PEOPLE);
        }
        commands.once(who, key, "PopulationDesk.put", () -> {
            var today = LocalDate.now(clock);
            if (asOf.isAfter(today)) {
                throw new DomainException("place.PopulationDesk.inFuture");
            }
            if (locality != null
                    && jdbc.sql("select 1 from locality where id = ? and county_code = ?").params(locality, county.value()).query(Integer.class).optional().isEmpty()) {
                throw new NotFound();
            }
            var id = UUID.randomUUID();
            jdbc.sql("delete from population where county_code = :county and locality_id <=> :locality and as_of = :asOf")
                    .param("county", county.value())
                    .param("locality", locality)
                    .param("asOf", asOf)
                    .update();
            jdbc.sql("""
                            insert into population (id, county_code, locality_id, people, as_of, source, recorded_on, recorded_by)
                            values (:id, :county, :locality, :people, :asOf, :source, :today, :by)
                            """)
                    .param("id", id)
                    .param("county", county.value())
                    .param("locality", locality)
                    .param("people", people)
                    .param("asOf", asOf)
                    .param("source", source)
                    .param("today", today)
                    .param("by", who.name())
                    .update();
            audit.record(
                    who, county, "PopulationDesk.put", locality == null ? "county " + county : "locality " + locality, people + ", " + asOf + ": " + source);
            return id;
        });
    }
}
