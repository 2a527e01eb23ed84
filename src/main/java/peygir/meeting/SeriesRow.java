package peygir.meeting;

import java.time.LocalDate;
import peygir.shared.CountyCode;

/**
 * A series and its promise.
 *
 * @param nextNumber the number its next meeting will have
 */
public record SeriesRow(
        SeriesId id, CountyCode county, String title, int cadenceMonths, int graceDays, LocalDate startedOn, int nextNumber) {}
