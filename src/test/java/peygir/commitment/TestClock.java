package peygir.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import peygir.shared.Dates;

/** Noon in Tehran, of a day the test chooses. */
public class TestClock extends Clock {

    private LocalDate today = LocalDate.of(2026, 11, 23);

    /** Puts this clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Wound {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    public void set(LocalDate day) {
        today = day;
    }

    @Override
    public ZoneId getZone() {
        return Dates.TEHRAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).atZone(Dates.TEHRAN).toInstant();
    }
}
