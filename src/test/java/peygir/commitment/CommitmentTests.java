package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** What a promise lets be done with it, and what it refuses. */
class CommitmentTests {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);
    private static final SeriesId SERIES = SeriesId.random();

    private final Commitment commitment = commitment(new Promiser.ByOffice(OfficeId.random()), SERIES);

    @Test
    void anNgosPromiseWaitsForItsAcceptance() {
        var promise = commitment(new Promiser.ByNgo(NgoId.random()), null);
        promise.accept();

        refused("commitment.Commitment.notProposed", promise::accept);
    }

    @Test
    void whatWasNotReportedIsNotVerified() {
        refused("commitment.Commitment.notReported", () -> commitment.verify(true, DUE));
    }

    @Test
    void withoutEvidenceNothingIsVerified() {
        commitment.reportDone(DUE);

        refused("commitment.Commitment.noEvidence", () -> commitment.verify(false, DUE));
    }

    @Test
    void itIsReportedOnceUntilItIsGivenBack() {
        commitment.reportDone(DUE);
        refused("commitment.Commitment.alreadyReported", () -> commitment.reportDone(DUE));

        commitment.giveBack();
        commitment.reportDone(DUE);
        commitment.verify(true, DUE);

        refused("commitment.Commitment.closed", () -> commitment.reportDone(DUE));
    }

    @Test
    void itsDayIsNotMovedIntoThePast() {
        refused("commitment.Commitment.dueInPast", () -> commitment.reschedule(DUE.minusDays(2), DUE.minusDays(1)));
        assertThat(commitment.currentDue()).isEqualTo(DUE);
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        commitment.cancel("منتفی شد", DUE);

        refused("commitment.Commitment.closed", commitment::noteProgress);
        refused("commitment.Commitment.closed", () -> commitment.reschedule(DUE.plusDays(1), DUE));
        refused("commitment.Commitment.closed", () -> commitment.cancel("باز هم", DUE));
        refused("commitment.Commitment.closed", () -> commitment.supersede(CommitmentId.random(), DUE));
        refused("commitment.Commitment.notVerified", () -> commitment.confirm(DUE));
    }

    @Test
    void onlyAMeetingOfItsSeriesAfterItsDayProvesIt() {
        assertThat(commitment.isProvenBy(SERIES, MADE)).isFalse();
        assertThat(commitment.isProvenBy(SeriesId.random(), DUE)).isFalse();
        assertThat(commitment.isProvenBy(SERIES, MADE.plusDays(1))).isTrue();
    }

    @Test
    void anEarlierMeetingApprovedLaterTakesTheProof() {
        commitment.proveByMeeting(MeetingId.random(), DUE.plusDays(6), DUE.plusDays(8));

        assertThat(commitment.isProvenBy(SERIES, DUE.minusDays(1))).isTrue();
        assertThat(commitment.isProvenBy(SERIES, DUE.plusDays(7))).isFalse();
    }

    @Test
    void theWordOfTheBeneficiariesHasItsTime() {
        commitment.reportDone(DUE);
        commitment.verify(true, DUE);

        refused("commitment.Commitment.wordTooLate", () -> commitment.confirm(DUE.plusDays(Hearing.DAYS + 1)));
        refused("commitment.Commitment.wordTooLate", () -> commitment.dispute(DUE.plusDays(Hearing.DAYS + 1)));
        commitment.dispute(DUE.plusDays(Hearing.DAYS));
    }

    @Test
    void onlyWhatIsStuckCallsTheNextLevel() {
        refused("commitment.Commitment.notStuck", () -> commitment.expectStuck(DUE));

        commitment.expectStuck(DUE.plusDays(1));
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static Commitment commitment(Promiser promiser, @org.jspecify.annotations.Nullable SeriesId series) {
        return new Commitment(
                CommitmentId.random(),
                new Promise(new CountyCode("2102"), promiser, Set.of(), "قول", "خروجی", "معیار", DUE, null, null, series == null ? null : new KeptBy.NextMeeting(series)),
                null,
                MADE);
    }
}
