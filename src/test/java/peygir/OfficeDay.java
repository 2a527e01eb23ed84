package peygir;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import peygir.shared.Dates;

/** It is 2 Azar 1405, a week after the first meeting of Bafq: for tests that import it. */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeDay {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Bean
    @Primary
    Clock clockOfTheDay() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), Dates.TEHRAN);
    }
}
