package peygir.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * A series with its promise, how it was kept so far, and what its meetings begin with.
 *
 * @param version what a change must be based on
 * @param toCome how many of its meetings are planned
 * @param cadence how the promise was kept until today, or until its end
 * @param endedOn the day the promise ended, null while it runs
 */
public record SeriesDetails(
        SeriesId id, long version, CountyCode county, String countyName, String title, String officeTitle, int cadenceMonths, int graceDays,
        LocalDate startedOn, @Nullable DayOfWeek weekday, SeriesTemplate template, int toCome, Cadence cadence, @Nullable LocalDate endedOn,
        @Nullable String endedReason) {

    public boolean running() {
        return endedOn == null;
    }
}
