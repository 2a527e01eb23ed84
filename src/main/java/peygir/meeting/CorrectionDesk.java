package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.Texts;

/** Numbers of resolutions taken from paper, and corrections of approved minutes: each is a new version with its reason. */
@Service
public class CorrectionDesk {

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final OfficeNumbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionDesk(MeetingUnderHand hand, MeetingRecords records, OfficeNumbers numbers, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.records = records;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Other words for a line of approved minutes.
     *
     * @param seen the words it was based on
     */
    public record Correction(UUID line, String seen, String text, String reason) {}

    /**
     * Corrects a line of approved minutes. The version that was approved stays as it is; the correction is one more.
     *
     * @throws OptimisticLockingFailureException when someone corrected the line meanwhile
     */
    @Permit(Role.GOVERNOR)
    @Transactional
    public void correct(Actor who, CommandKey key, MeetingId id, Correction correction) {
        var text = Texts.required(correction.text(), MinutesDesk.LONGEST_LINE, "meeting.MinutesDesk.emptyLine");
        var reason = Texts.required(correction.reason(), MeetingDesk.LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        hand.change(who, key, id, "CorrectionDesk.correct", (meeting, _) -> {
            meeting.expectApproved();
            var stored = line(id, correction.line());
            if (!stored.text().equals(correction.seen())) {
                throw new OptimisticLockingFailureException("line " + correction.line());
            }
            if (stored.text().equals(text)) {
                throw new DomainException("meeting.CorrectionDesk.nothingChanged");
            }
            jdbc.sql("update minute_line set text = ? where id = ?").params(text, correction.line()).update();
            jdbc.sql("update resolution set text = ? where minute_line_id = ?").params(text, correction.line()).update();
            records.freeze(id, MinutesState.APPROVED, who.name(), clock.instant(), reason);
            return new MeetingUnderHand.Done(correction.line(), reason + ": " + stored.text() + " → " + text);
        });
    }

    /**
     * Gives a decision the number it has on paper.
     *
     * @throws DomainException when the number exists already or would leave a hole
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void number(Actor who, CommandKey key, MeetingId id, UUID line, int number) {
        if (number < 1) {
            throw new DomainException("meeting.CorrectionDesk.noNumber");
        }
        hand.change(who, key, id, "CorrectionDesk.number", (meeting, _) -> {
            meeting.expectOpenMinutes();
            var stored = line(id, line);
            if (stored.kind() != LineKind.DECISION) {
                throw new DomainException("meeting.CorrectionDesk.onlyDecisions");
            }
            if (jdbc.sql("select count(*) from resolution where minute_line_id = ?").param(line).query(Long.class).single() > 0) {
                throw new DomainException("meeting.CorrectionDesk.numbered");
            }
            numbers.resolutionByHand(id, heldOn(meeting), line, stored.text(), number);
            return new MeetingUnderHand.Done(line, Integer.toString(number));
        });
    }

    private static LocalDate heldOn(Meeting meeting) {
        var day = meeting.heldOn();
        if (day == null) {
            throw new IllegalStateException("Open minutes without a day: " + meeting.id());
        }
        return day;
    }

    private record Line(LineKind kind, String text) {}

    private Line line(MeetingId meeting, UUID line) {
        return jdbc.sql("select kind, text from minute_line where id = ? and meeting_id = ?")
                .params(line, meeting.value())
                .query((row, _) -> new Line(LineKind.valueOf(row.getString("kind")), row.getString("text")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
