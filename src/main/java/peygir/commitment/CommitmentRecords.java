package peygir.commitment;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.meeting.MeetingId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** The rows that hang on a commitment, written in the transaction of the ledger. */
@Component
class CommitmentRecords {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EntityManager entities;

    CommitmentRecords(JdbcClient jdbc, JdbcTemplate batches, EntityManager entities) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Puts new ones on record at once, for the rows that hang on them and are written by SQL. */
    void begin(List<Commitment> commitments) {
        commitments.forEach(entities::persist);
        entities.flush();
    }

    /** When a promise was made, and who held the promising office then. */
    record Origin(LocalDate day, @Nullable String holder) {}

    /** A promise said in a meeting was made on the meeting's day. */
    Origin originOf(Promise promise, LocalDate today) {
        var meeting = promise.saidIn();
        if (meeting == null && !(promise.promiser() instanceof Promiser.ByOffice)) {
            return new Origin(today, null);
        }
        return jdbc.sql("""
                        select d.day, (select h.person_name from office_holding h where h.office_id = nullif(:office, '') and h.role in ('GOVERNOR', 'DIRECTOR')
                                       and h.valid_from <= d.day and (h.valid_to is null or h.valid_to >= d.day) order by h.valid_from desc limit 1) as holder
                        from (select coalesce((select held_on from meeting where id = nullif(:meeting, '')), cast(:today as date)) as day) d
                        """)
                .param("office", promise.promiser() instanceof Promiser.ByOffice(var office) ? office.toString() : "")
                .param("meeting", meeting == null ? "" : meeting.toString())
                .param("today", today)
                .query((row, _) -> new Origin(row.getObject("day", LocalDate.class), row.getString("holder")))
                .single();
    }

    void addBeneficiaries(Map<CommitmentId, ? extends Collection<NgoId>> ngos) {
        var rows = new ArrayList<Object[]>();
        ngos.forEach((id, those) -> those.forEach(ngo -> rows.add(new Object[] {id.value(), ngo.value()})));
        if (!rows.isEmpty()) {
            batches.batchUpdate("insert into commitment_beneficiary (commitment_id, ngo_id) values (?, ?)", rows);
        }
    }

    /** The NGO that proposed the item of the agenda under which it was said. */
    Optional<NgoId> proposerOf(Promise promise) {
        return promise.line() == null
                ? Optional.empty()
                : jdbc.sql("select g.ngo_id from minute_line l join agenda_item g on g.id = l.agenda_item_id where l.id = ? and g.ngo_id is not null")
                        .param(promise.line())
                        .query((row, _) -> NgoId.of(row.getString(1)))
                        .optional();
    }

    /** For those it concerns: what happened, and by whose hand. */
    void tell(CommitmentId id, StoryStep.Happening what, Actor who, Instant at) {
        tell(List.of(id), what, who, at);
    }

    void tell(Collection<CommitmentId> ids, StoryStep.Happening what, Actor who, Instant at) {
        batches.batchUpdate(
                "insert into commitment_news (id, commitment_id, what, happened_at, account_id) values (?, ?, ?, ?, ?)",
                ids.stream().map(id -> new Object[] {UUID.randomUUID(), id.value(), what.name(), Timestamp.from(at), who.account().value()}).toList());
    }

    void copyBeneficiaries(CommitmentId from, CommitmentId to) {
        jdbc.sql("insert into commitment_beneficiary (commitment_id, ngo_id) select :to, ngo_id from commitment_beneficiary where commitment_id = :from")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    boolean hasInstanceAfter(CommitmentId id) {
        return jdbc.sql("select count(*) from commitment where recurs_from = ?").param(id.value()).query(Long.class).single() > 0;
    }

    boolean wasMadeAgain(CommitmentId id) {
        return jdbc.sql("select count(*) from commitment_lineage where earlier = ?").param(id.value()).query(Long.class).single() > 0;
    }

    void addNeeds(CommitmentId id, Collection<CommitmentId> needs) {
        for (var need : needs) {
            jdbc.sql("insert into commitment_dependency (commitment_id, needs_id) values (?, ?)").params(id.value(), need.value()).update();
        }
    }

    /** The first one it waits for, in its own words. */
    Optional<String> waitsFor(CommitmentId id) {
        return jdbc.sql("""
                        select k.text from commitment_dependency d join commitment k on k.id = d.needs_id where d.commitment_id = ?
                        and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED') order by k.current_due limit 1
                        """)
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void addNote(CommitmentId id, String text, String by, Instant at) {
        jdbc.sql("insert into progress_note (id, commitment_id, text, noted_at, noted_by) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.value(), text, Timestamp.from(at), by)
                .update();
    }

    /** The report stays in the story even when it is given back. */
    void addReport(CommitmentId id, Actor who, Instant at) {
        jdbc.sql("update commitment set reported_by = ? where id = ?").params(who.account().value(), id.value()).update();
        jdbc.sql("insert into progress_note (id, commitment_id, text, reports_done, noted_at, noted_by) values (?, ?, '', true, ?, ?)")
                .params(UUID.randomUUID(), id.value(), Timestamp.from(at), who.name())
                .update();
    }

    /**
     * A promise made of a line of minutes was said in that line's meeting, and a line is one promise at most.
     *
     * @throws NotFound when there is no such line in that meeting
     */
    void expectFreeLine(Promise promise) {
        var line = promise.line();
        if (line == null) {
            return;
        }
        var meeting = jdbc.sql("select meeting_id from minute_line where id = ?").param(line).query(String.class).optional();
        if (promise.saidIn() == null || meeting.isEmpty() || !MeetingId.of(meeting.get()).equals(promise.saidIn())) {
            throw new NotFound();
        }
        if (jdbc.sql("select count(*) from commitment where minute_line_id = ?").param(line).query(Long.class).single() > 0) {
            throw new DomainException("commitment.CommitmentLedger.lineTaken");
        }
    }

    boolean wasReportedBy(CommitmentId id, Actor who) {
        return jdbc.sql("select count(*) from commitment where id = ? and reported_by = ?")
                        .params(id.value(), who.account().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addLink(CommitmentId id, String description, String link, String by, Instant at) {
        jdbc.sql("insert into evidence (id, commitment_id, kind, description, link, given_at, given_by) values (?, ?, 'LINK', ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.value(), description, link, Timestamp.from(at), by)
                .update();
    }

    void addFile(CommitmentId id, String description, String name, String type, byte[] content, String by, Instant at) {
        jdbc.sql("insert into evidence (id, commitment_id, kind, description, file_name, file_type, content, given_at, given_by)"
                        + " values (?, ?, 'FILE', ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.value(), description, name, type, content, Timestamp.from(at), by)
                .update();
    }

    /** There is one meeting that proves a promise to meet: a new one takes the place of the old. */
    void replaceFact(CommitmentId id, String fact, String description, String by, Instant at) {
        jdbc.sql("delete from evidence where commitment_id = ? and kind = 'FACT' and fact = ?").params(id.value(), fact).update();
        addFact(id, fact, description, by, at);
    }

    private void addFact(CommitmentId id, String fact, String description, String by, Instant at) {
        jdbc.sql("insert into evidence (id, commitment_id, kind, description, fact, given_at, given_by) values (?, ?, 'FACT', ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.value(), description, fact, Timestamp.from(at), by)
                .update();
    }

    boolean hasEvidence(CommitmentId id) {
        return jdbc.sql("select count(*) from evidence where commitment_id = ?").param(id.value()).query(Long.class).single() > 0;
    }

    void addVerification(CommitmentId id, boolean accepted, String remark, Actor who, LocalDate day) {
        jdbc.sql("""
                        insert into verification (id, commitment_id, accepted, remark, verified_on, verified_by, account_id)
                        values (?, ?, ?, nullif(?, ''), ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), id.value(), accepted, remark, day, who.name(), who.account().value())
                .update();
    }

    boolean isBeneficiary(CommitmentId id, NgoId ngo) {
        return jdbc.sql("select count(*) from commitment_beneficiary where commitment_id = ? and ngo_id = ?")
                        .params(id.value(), ngo.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Does this actor speak for an NGO it was promised to? */
    boolean wasPromisedTo(CommitmentId id, Actor who) {
        return jdbc.sql("select count(*) from commitment_beneficiary where commitment_id = ? and " + who.reach(Role.NGO).ngos("ngo_id"))
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean isPromisedBy(CommitmentId id, Actor who) {
        var reach = who.reach(Role.NGO, Role.LIAISON);
        return jdbc.sql("select count(*) from commitment where id = ? and (" + reach.ngos("ngo_id") + " or " + reach.departments("department_id") + ")")
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addConfirmation(CommitmentId id, NgoId ngo, boolean confirmed, String remark, String by, LocalDate day) {
        jdbc.sql("""
                        insert into confirmation (id, commitment_id, ngo_id, confirmed, remark, said_on, said_by) values (?, ?, ?, ?, nullif(?, ''), ?, ?)
                        on duplicate key update confirmed = values(confirmed), remark = values(remark), said_on = values(said_on), said_by = values(said_by)
                        """)
                .params(UUID.randomUUID(), id.value(), ngo.value(), confirmed, remark, day, by)
                .update();
    }

    void addDueChange(CommitmentId id, @Nullable LocalDate before, LocalDate due, String reason, String by, LocalDate day) {
        jdbc.sql("""
                        insert into due_change (id, commitment_id, old_due, new_due, reason, changed_on, changed_by)
                        values (:change, :id, :before, :due, :reason, :day, :by)
                        """)
                .param("change", UUID.randomUUID())
                .param("id", id.value())
                .param("before", before)
                .param("due", due)
                .param("reason", reason)
                .param("day", day)
                .param("by", by)
                .update();
    }
}
