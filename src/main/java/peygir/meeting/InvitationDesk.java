package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
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
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Where NGOs answer invitations. */
@Service
public class InvitationDesk {

    private final Meetings meetings;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationDesk(Meetings meetings, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
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
        var name = substitute == null ? "" : Letters.store(substitute).strip();
        if (reply == Reply.SUBSTITUTE && name.isEmpty()) {
            throw new DomainException("meeting.InvitationDesk.substituteNeeded");
        }
        if (name.length() > AttendanceLine.LONGEST_NAME || letterNo != null && letterNo.length() > AttendanceLine.LONGEST_LETTER) {
            throw new DomainException("meeting.AttendanceLine.nameTooLong", AttendanceLine.LONGEST_NAME);
        }
        commands.once(who, key, "InvitationDesk.reply", () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            meeting.expectInvitable();
            var changed = jdbc.sql("""
                            update invitation set reply = :reply, substitute = :substitute, letter_no = :letter, replied_on = :today, version = version + 1
                            where meeting_id = :meeting and ngo_id = :ngo
                            """)
                    .param("reply", reply.name())
                    .param("substitute", reply == Reply.SUBSTITUTE ? name : null)
                    .param("letter", reply == Reply.SUBSTITUTE ? letterNo : null)
                    .param("today", LocalDate.now(clock))
                    .param("meeting", id.value())
                    .param("ngo", ngo.value())
                    .update();
            if (changed == 0) {
                throw new NotFound();
            }
            audit.record(who, meeting.county(), "InvitationDesk.reply", "meeting " + id, reply + " " + name);
            return UUID.fromString(id.toString());
        });
    }
}
