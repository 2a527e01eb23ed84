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
import peygir.shared.Reading;
import peygir.shared.Texts;

/** Where organisations are invited, and where they answer. */
@Service
public class InvitationDesk {

    public static final int LONGEST_GUEST = 160;

    private final MeetingUnderHand hand;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationDesk(MeetingUnderHand hand, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The names of those the rule would invite now, in their order; who was invited already is not among them. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<String> matching(Actor who, MeetingId id, InvitationRule rule) {
        return matching(id, rule == null ? InvitationRule.everybody() : rule, "n.name");
    }

    /** Invites those of the county's NGOs the rule names that were not invited yet; the list stays as it is sent. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void inviteNgos(Actor who, CommandKey key, MeetingId id, InvitationRule typed) {
        var rule = typed == null ? InvitationRule.everybody() : typed;
        hand.change(who, key, id, "InvitationDesk.inviteNgos", rule.toString(), meeting -> {
            meeting.invited();
            invite(id, "ngo_id", matching(id, rule, "n.id"));
        });
    }

    private List<String> matching(MeetingId id, InvitationRule rule, String column) {
        return jdbc.sql("select " + column + " from ngo n join meeting m on m.county_code = n.county_code and m.id = :meeting where n.closed_on is null"
                        + " and not exists (select 1 from invitation i where i.meeting_id = m.id and i.ngo_id = n.id)"
                        + rule.condition().replace(":series", "m.series_id") + " order by n.name, n.id")
                .params(rule.values())
                .param("meeting", id.value())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /**
     * Invites a guest, who has no account here; how they are reached is for the office.
     *
     * @throws DomainException without a name, or when a guest of that name is invited already
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void inviteGuest(Actor who, CommandKey key, MeetingId id, String typedName, @Nullable String typedContact) {
        var name = Texts.required(typedName, LONGEST_GUEST, "meeting.InvitationDesk.guestNeeded");
        var contact = Texts.orNull(typedContact, LONGEST_GUEST);
        hand.change(who, key, id, "InvitationDesk.inviteGuest", name, meeting -> {
            meeting.invited();
            if (jdbc.sql("select count(*) from invitation where meeting_id = ? and guest_name = ?").params(id.value(), name).query(Long.class).single() > 0) {
                throw new DomainException("meeting.InvitationDesk.guestTwice", name);
            }
            jdbc.sql("insert into invitation (id, version, meeting_id, guest_name, guest_contact, sent_on, reply) values (:id, 0, :meeting, :name, :contact, :today, 'PENDING')")
                    .param("id", UUID.randomUUID())
                    .param("meeting", id.value())
                    .param("name", name)
                    .param("contact", contact)
                    .param("today", LocalDate.now(clock))
                    .update();
        });
    }

    /**
     * Reminds those who have not answered; nobody else hears of it, and nobody twice on one day.
     *
     * @return how many were reminded today
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public int remind(Actor who, CommandKey key, MeetingId id) {
        var today = LocalDate.now(clock);
        hand.change(who, key, id, "InvitationDesk.remind", "", meeting -> {
            meeting.expectToCome();
            jdbc.sql("""
                            update invitation set reminded_on = :today, reminders = reminders + 1, version = version + 1
                            where meeting_id = :meeting and reply = 'PENDING' and (reminded_on is null or reminded_on < :today)
                            """)
                    .param("today", today)
                    .param("meeting", id.value())
                    .update();
        });
        return jdbc.sql("select count(*) from invitation where meeting_id = ? and reminded_on = ?").params(id.value(), today).query(Integer.class).single();
    }

    /** Notes what somebody answered by telephone or letter, a guest for one. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void note(
            Actor who, CommandKey key, MeetingId id, UUID invitation, Reply reply, @Nullable String substitute, @Nullable String letterNo) {
        answer(who, key, id, "id", invitation, reply, substitute, letterNo, who.name());
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
        answer(who, key, id, "ngo_id", ngo.value(), reply, substitute, letterNo, null);
    }

    /** The same for a department, by its liaison. */
    @Permit(Role.LIAISON)
    @Transactional
    public void replyForDepartment(
            Actor who, CommandKey key, MeetingId id, DepartmentId department, Reply reply, @Nullable String substitute, @Nullable String letterNo) {
        answer(who, key, id, "department_id", department.value(), reply, substitute, letterNo, null);
    }

    private void answer(
            Actor who, CommandKey key, MeetingId id, String column, UUID organisation, Reply reply, @Nullable String substitute,
            @Nullable String letterNo, @Nullable String notedBy) {
        var name = Texts.orNull(substitute, AttendanceLine.LONGEST_NAME);
        var letter = Texts.orNull(letterNo, AttendanceLine.LONGEST_LETTER);
        if (reply == Reply.SUBSTITUTE && name == null) {
            throw new DomainException("meeting.InvitationDesk.substituteNeeded");
        }
        hand.change(who, key, id, "InvitationDesk.reply", reply + (name == null ? "" : " " + name), meeting -> {
            meeting.expectToCome();
            var changed = jdbc.sql("update invitation set reply = :reply, substitute = :substitute, letter_no = :letter, replied_on = :today, noted_by = :by,"
                            + " version = version + 1 where meeting_id = :meeting and " + column + " = :organisation")
                    .param("reply", reply.name())
                    .param("substitute", reply == Reply.SUBSTITUTE ? name : null)
                    .param("letter", reply == Reply.SUBSTITUTE ? letter : null)
                    .param("today", LocalDate.now(clock))
                    .param("by", notedBy)
                    .param("meeting", id.value())
                    .param("organisation", organisation)
                    .update();
            if (changed == 0) {
                throw new NotFound();
            }
        });
    }
}
