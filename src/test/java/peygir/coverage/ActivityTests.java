package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** An activity's days say where it stands; whoever touches its record confirms it. */
class ActivityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Activity activity = plan(TODAY.minusDays(10), TODAY.plusDays(10));

    @Test
    void itsDaysAloneSayWhereItStands() {
        assertThat(activity.status(TODAY.minusDays(11))).isEqualTo(ActivityStatus.PLANNED);
        assertThat(activity.status(TODAY.minusDays(10))).isEqualTo(ActivityStatus.RUNNING);
        assertThat(activity.status(TODAY.plusDays(10))).isEqualTo(ActivityStatus.RUNNING);
        assertThat(activity.status(TODAY.plusDays(11))).isEqualTo(ActivityStatus.LAPSED);
    }

    @Test
    void aReportedEndEndsItWithTheDayItself() {
        activity.finish(TODAY.minusDays(1), TODAY);
        assertThat(activity.status(TODAY.minusDays(1))).isEqualTo(ActivityStatus.RUNNING);
        assertThat(activity.status(TODAY)).isEqualTo(ActivityStatus.ENDED);
    }

    @Test
    void itNeitherBeginsNorEndsOnADayToCome() {
        refused(() -> activity.start(TODAY.plusDays(1), TODAY), "coverage.Activity.inFuture");
        refused(() -> activity.finish(TODAY.plusDays(1), TODAY), "coverage.Activity.inFuture");
    }

    @Test
    void itDoesNotEndBeforeItsStart() {
        activity.start(TODAY.minusDays(3), TODAY);
        refused(() -> activity.finish(TODAY.minusDays(4), TODAY), "coverage.Activity.endsBeforeItsStart");
        refused(() -> activity.change(facts(TODAY.minusDays(20), TODAY.minusDays(4)), TODAY), "coverage.Activity.endsBeforeItsStart");
    }

    @Test
    void itDoesNotBeginAfterItsEnd() {
        activity.finish(TODAY.minusDays(5), TODAY);
        refused(() -> activity.start(TODAY.minusDays(4), TODAY), "coverage.Activity.startsAfterItsEnd");
    }

    @Test
    void everyTouchConfirmsItButItsWithdrawal() {
        var earlier = plan(TODAY.minusDays(200), TODAY.plusDays(10));
        earlier.confirm(TODAY.minusDays(100));
        assertThat(earlier.confirmedOn()).isEqualTo(TODAY.minusDays(100));
        earlier.withdraw(TODAY);
        assertThat(earlier.confirmedOn()).isEqualTo(TODAY.minusDays(100));
        activity.start(TODAY.minusDays(2), TODAY);
        assertThat(activity.confirmedOn()).isEqualTo(TODAY);
    }

    @Test
    void whatIsOverIsNotStillTrue() {
        refused(() -> plan(TODAY.minusDays(20), TODAY.minusDays(1)).confirm(TODAY), "coverage.Activity.overSince");
    }

    @Test
    void aWithdrawnRecordIsChangedNoMore() {
        activity.withdraw(TODAY);
        refused(() -> activity.confirm(TODAY), "coverage.Activity.withdrawn");
        refused(() -> activity.start(TODAY, TODAY), "coverage.Activity.withdrawn");
        refused(() -> activity.withdraw(TODAY), "coverage.Activity.withdrawn");
    }

    @Test
    void anActivityHasATitleAGroupAndDaysInOrder() {
        refused(() -> new ActivityFacts("  ", "CUL.BOOK", null, Set.of("ALL"), null, TODAY, TODAY), "coverage.ActivityFacts.titleNeeded");
        refused(() -> new ActivityFacts("نام", "CUL.BOOK", null, Set.of(), null, TODAY, TODAY), "coverage.ActivityFacts.groupNeeded");
        refused(
                () -> new ActivityFacts("نام", "CUL.BOOK", null, Set.of("ALL"), null, TODAY, TODAY.minusDays(1)),
                "coverage.ActivityFacts.endsBeforeStart");
        assertThatThrownBy(() -> new ActivityFacts("ن".repeat(100_000), "CUL.BOOK", null, Set.of("ALL"), null, TODAY, TODAY))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void otherIsSaidInWordsAndOnlyOther() {
        refused(() -> new ActivityFacts("نام", "OTH.OTHER", " ", Set.of("ALL"), null, TODAY, TODAY), "coverage.ActivityFacts.otherNeedsWords");
        assertThat(new ActivityFacts("نام", "OTH.OTHER", "شطرنج", Set.of("ALL"), null, TODAY, TODAY).otherWords()).isEqualTo("شطرنج");
        assertThat(new ActivityFacts("نام", "CUL.BOOK", "شطرنج", Set.of("ALL"), null, TODAY, TODAY).otherWords()).isNull();
    }

    @Test
    void nothingToReportHoldsForAYearAtMost() {
        var county = new CountyCode("2102");
        refused(() -> Statement.nothingToReport(NgoId.random(), county, "CUL.BOOK", TODAY, TODAY.minusDays(1), "نماینده"), "coverage.Statement.past");
        refused(
                () -> Statement.nothingToReport(NgoId.random(), county, "CUL.BOOK", TODAY, TODAY.plusYears(1).plusDays(1), "نماینده"),
                "coverage.Statement.tooLong");
        assertThat(Statement.nothingToReport(NgoId.random(), county, "CUL.BOOK", TODAY, TODAY.plusYears(1), "نماینده").id()).isNotNull();
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static Activity plan(LocalDate from, LocalDate to) {
        return Activity.plan(ActivityId.random(), NgoId.random(), new CountyCode("2102"), facts(from, to), TODAY);
    }

    private static ActivityFacts facts(LocalDate from, LocalDate to) {
        return new ActivityFacts("نمایشگاه کتاب", "CUL.BOOK", null, Set.of("CHILD"), null, from, to);
    }
}
