package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Where organisations are invited, and where they answer. */
@Service
public class InvitationDesk {

    private final MeetingUnderHand hand;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationDesk(MeetingUnderHand hand, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Invites the NGOs of the county that were not invited yet.
     *
     * @param sector only those with this primary sector, null for all
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void inviteNgos(Actor who, CommandKey key, MeetingId id, @Nullable String sector) {
        hand.change(who, key, id, "InvitationDesk.inviteNgos", sector == null ? "" : sector, meeting -> {
            meeting.invited();
            var ngos = jdbc.sql("""
                            select n.id from ngo n
                            where n.county_code = :county and n.closed_on is null and (:sector is null or n.primary_sector = :sector)
                              and not exists (select 1 from invitation i where i.meeting_id = :meeting and i.ngo_id = n.id)
                            """)
                    .param("meeting", id.value())
                    .param("county", meeting.county().value())
                    .param("sector", sector)
                    .query(String.class)
                    .list();
            invite(id, "ngo_id", ngos);
        });
    }

    /** Invites the departments of the county that were not invited yet. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void inviteDepartments(Actor who, CommandKey key, MeetingId id) {
        hand.change(who, key, id, "InvitationDesk.inviteDepartments", "", meeting -> {
            meeting.invited();
            var departments = jdbc.sql("""
                            select d.id from department d where d.county_code = :county
                              and not exists (select 1 from invitation i where i.meeting_id = :meeting and i.department_id = d.id)
                            """)
                    .param("meeting", id.value())
                    .param("county", meeting.county().value())
                    .query(String.class)
                    .list();
            invite(id, "department_id", departments);
        });
    }

    private void invite(MeetingId meeting, String column, List<String> organisations) {
        for (var organisation : organisations) {
            jdbc.sql("insert into invitation (id, version, meeting_id, " + column + ", sent_on, reply) values (?, 0, ?, ?, ?, 'PENDING')")
                    .params(UUID.randomUUID(), meeting.value(), UUID.fromString(organisation), LocalDate.now(clock))
                    .update();
        }
    }

    /**
     * The NGO's answer; it may be changed until the meeting.
     *
     * @param substitute who comes instead, needed for {@link Reply#SUBSTITUTE}
     * @param letterNo number of the letter of introduction, if there is one
     */
    @Permit(Role.NGO)
    @Transactional
    public void reply(
            Actor who, CommandKey key, MeetingId id, NgoId ngo, Reply reply, @Nullable String substitute, @Nullable String letterNo) {
        answer(who, key, id, "ngo_id", ngo.value(), reply, substitute, letterNo);
    }

    /** The same for a department, by its liaison. */
    @Permit(Role.LIAISON)
    @Transactional
    public void replyForDepartment(
            Actor who, CommandKey key, MeetingId id, DepartmentId department, Reply reply, @Nullable String substitute, @Nullable String letterNo) {
        answer(who, key, id, "department_id", department.value(), reply, substitute, letterNo);
    }

    private void answer(
            Actor who, CommandKey key, MeetingId id, String column, UUID organisation, Reply reply, @Nullable String substitute,
            @Nullable String letterNo) {
        var name = Texts.optional(substitute, AttendanceLine.LONGEST_NAME);
        var letter = Texts.optional(letterNo, AttendanceLine.LONGEST_LETTER);
        if (reply == Reply.SUBSTITUTE && name == null) {
            throw new DomainException("meeting.InvitationDesk.substituteNeeded");
        }
        hand.change(who, key, id, "InvitationDesk.reply", reply + (name == null ? "" : " " + name), meeting -> {
            meeting.expectToCome();
            var changed = jdbc.sql("update invitation set reply = :reply, substitute = :substitute, letter_no = :letter, replied_on = :today,"
                            + " version = version + 1 where meeting_id = :meeting and " + column + " = :organisation")
                    .param("reply", reply.name())
                    .param("substitute", reply == Reply.SUBSTITUTE ? name : null)
                    .param("letter", reply == Reply.SUBSTITUTE ? letter : null)
                    .param("today", LocalDate.now(clock))
                    .param("meeting", id.value())
                    .param("organisation", organisation)
                    .update();
            if (changed == 0) {
                throw new NotFound();
            }
        });
    }
}
