package peygir.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import peygir.shared.Dates;

/** A clock that ticks as the real one does, some days away from it. */
public final class MovedClock {

    private MovedClock() {}

    /** Starts on that day of Tehran at the real time of day. */
    public static Clock startingOn(LocalDate today) {
        return startingOn(today, Clock.system(Dates.TEHRAN), Dates.TEHRAN);
    }

    static Clock startingOn(LocalDate today, Clock real, ZoneId zone) {
        Instant now = real.instant();
        var moved = today.atTime(now.atZone(zone).toLocalTime()).atZone(zone).toInstant();
        return Clock.offset(real.withZone(zone), Duration.between(now, moved));
    }
}
