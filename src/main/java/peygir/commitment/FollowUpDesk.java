package peygir.commitment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Texts;

/** Where the office asks about many promises at once; whoever promised finds the question until they say how it goes. */
@Service
public class FollowUpDesk {

    private final JdbcClient jdbc;
    private final CommitmentRecords records;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    FollowUpDesk(JdbcClient jdbc, CommitmentRecords records, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks. What is closed or waits for verification is passed over, and what somebody asked about today already.
     *
     * @return about how many promises this was asked
     * @throws peygir.shared.DomainException when the note is too long
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR})
    @Transactional
    public int ask(Actor who, CommandKey key, FollowUp question) {
        var note = Texts.orEmpty(question.note(), CommitmentLedger.LONGEST_DETAIL);
        var batch = commands.once(who, key, "FollowUpDesk.ask", () -> {
            var asked = UUID.randomUUID();
            question.commitments().forEach(commitment -> ask(who, commitment, asked, note));
            return asked;
        });
        return jdbc.sql("select count(*) from follow_up where batch = ?").param(batch).query(Integer.class).single();
    }

    private void ask(Actor who, CommitmentId id, UUID batch, String note) {
        // One statement decides and writes: of two who ask at the same moment, one is the first.
        var first = jdbc.sql("""
                        insert into follow_up (id, commitment_id, batch, note, asked_on, asked_at, asked_by)
                        select :row, k.id, :batch, nullif(:note, ''), :today, :now, :by from commitment k
                        where k.id = :commitment and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                        on duplicate key update follow_up.id = follow_up.id
                        """)
                        .param("row", UUID.randomUUID())
                        .param("batch", batch)
                        .param("note", note)
                        .param("today", LocalDate.now(clock))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", who.name())
                        .param("commitment", id.value())
                        .update()
                == 1;
        if (first) {
            var county = jdbc.sql("select county_code from commitment where id = ?").param(id.value()).query(String.class).single();
            records.tell(id, Happening.FOLLOWED_UP, who, clock.instant());
            audit.record(who, new CountyCode(county), "FollowUpDesk.ask", "commitment " + id, note);
        }
    }
}
