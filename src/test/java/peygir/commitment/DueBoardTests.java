package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.commitment.DueWeek.Column;
import peygir.shared.CommandKey;
import peygir.shared.JalaliDate;
import peygir.shared.NgoId;

/** The board shows what is open by the week it is due; weeks go from Saturday to Friday. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class DueBoardTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    /** Wednesday, 1405/09/04. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Autowired
    DueBoard board;

    @Autowired
    CommitmentBook book;

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;

    @BeforeEach
    void anOfficeWithoutPromises() {
        clock.set(WEDNESDAY);
        bafq = new OfficeOfBafq(jdbc);
    }

    @Test
    void whatIsDueOnFridayIsThisWeeksAndOnSaturdayTheNext() {
        promised(WEDNESDAY.minusDays(1));
        promised(WEDNESDAY);
        promised(WEDNESDAY.plusDays(2));
        promised(WEDNESDAY.plusDays(3));
        promised(WEDNESDAY.plusDays(9));
        promised(WEDNESDAY.plusDays(10));
        promised(WEDNESDAY.plusDays(40));
        promised(null);

        assertThat(week(Column.OVERDUE).total()).isEqualTo(1);
        assertThat(week(Column.THIS_WEEK).total()).isEqualTo(2);
        assertThat(week(Column.NEXT_WEEK).total()).isEqualTo(2);
        assertThat(week(Column.THIRD_WEEK).total()).isEqualTo(1);
        assertThat(week(Column.FOURTH_WEEK).total()).isZero();
        assertThat(week(Column.LATER).total()).isEqualTo(1);
        assertThat(week(Column.NO_DAY).total()).isEqualTo(1);
        assertThat(week(Column.NEXT_WEEK).from()).isEqualTo(new JalaliDate(1405, 9, 7).toLocalDate());
        assertThat(week(Column.NEXT_WEEK).to()).isEqualTo(new JalaliDate(1405, 9, 13).toLocalDate());
    }

    @Test
    void whatIsDoneLeavesTheBoard() {
        var id = promised(WEDNESDAY.plusDays(1));
        ledger.cancel(bafq.governor, CommandKey.fresh(), id, book.details(bafq.governor, id, PERSIAN).version(), "دیگر لازم نیست");
        entities.flush();

        assertThat(week(Column.THIS_WEEK).total()).isZero();
    }

    @Test
    void aColumnCountsWhatItDoesNotShow() {
        IntStream.range(0, DueWeek.AT_MOST + 3).forEach(_ -> promised(WEDNESDAY.plusDays(1)));

        assertThat(week(Column.THIS_WEEK).rows()).hasSize(DueWeek.AT_MOST);
        assertThat(week(Column.THIS_WEEK).total()).isEqualTo(DueWeek.AT_MOST + 3L);
    }

    @Test
    void everyColumnLeadsToAsManyRowsInTheList() {
        var random = new Random(1405);
        IntStream.range(0, 40).forEach(_ -> promised(WEDNESDAY.plusDays(random.nextInt(60) - 20)));

        for (var week : board.weeks(bafq.governor, of(bafq.ngo), PERSIAN)) {
            if (week.kind() != Column.NO_DAY) {
                var filter = new CommitmentFilter("", null, null, CommitmentFilter.Show.OPEN, bafq.ngo, week.from(), week.to());
                assertThat(book.rows(bafq.governor, filter, PERSIAN, null, 100)).as(week.kind().name()).hasSize((int) week.total());
            }
        }
    }

    @Test
    void anotherCountysPromisesAreNotOnTheBoard() {
        promised(WEDNESDAY.plusDays(1));

        assertThat(board.weeks(bafq.governorNextDoor, of(bafq.ngo), PERSIAN)).allSatisfy(week -> assertThat(week.total()).isZero());
    }

    private CommitmentId promised(LocalDate due) {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(due == null ? null : WEDNESDAY.plusDays(1)), due == null);
        entities.flush();
        if (due != null) {
            jdbc.sql("update commitment set original_due = :due, current_due = :due where id = :id").param("due", due).param("id", id.value()).update();
        }
        entities.clear();
        return id;
    }

    private DueWeek week(Column kind) {
        return board.weeks(bafq.governor, of(bafq.ngo), PERSIAN).stream().filter(week -> week.kind() == kind).findFirst().orElseThrow();
    }

    private static CommitmentFilter of(NgoId ngo) {
        return new CommitmentFilter("", null, null, null, ngo, null, null);
    }
}
