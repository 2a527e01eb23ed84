package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may be called next about a promise that is stuck. */
class LadderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void anNgoCallsTheGovernorFirst() {
        assertThat(ladder().next(false, TODAY)).hasValue(Rung.COUNTY);
    }

    @Test
    void theCountysOfficeCallsTheProvince() {
        assertThat(ladder().next(true, TODAY)).hasValue(Rung.PROVINCE);
    }

    @Test
    void theGovernorHasAWeekBeforeAnNgoCallsOverTheirHead() {
        var called = ladder(call(Rung.COUNTY, TODAY, null));

        assertThat(called.next(false, TODAY.plusDays(7))).isEmpty();
        assertThat(called.next(false, TODAY.plusDays(8))).hasValue(Rung.PROVINCE);
    }

    @Test
    void aGovernorWhoHeardMayStillBeCalledOver() {
        assertThat(ladder(call(Rung.COUNTY, TODAY, TODAY)).next(false, TODAY)).hasValue(Rung.PROVINCE);
    }

    @Test
    void whoWasCalledAndHasNotAnsweredIsNotCalledAgain() {
        var waiting = ladder(call(Rung.PROVINCE, TODAY, null));

        assertThat(waiting.next(true, TODAY.plusDays(30))).isEmpty();
        assertThat(waiting.next(false, TODAY.plusDays(30))).isEmpty();
        assertThat(ladder(call(Rung.PROVINCE, TODAY, TODAY)).next(true, TODAY)).hasValue(Rung.PROVINCE);
    }

    private static Ladder ladder(Ladder.Call... calls) {
        return new Ladder(List.of(calls));
    }

    private static Ladder.Call call(Rung rung, LocalDate raised, @Nullable LocalDate heard) {
        return new Ladder.Call(rung, raised, heard);
    }
}
