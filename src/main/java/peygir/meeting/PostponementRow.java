package peygir.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was put off from one day to another.
 *
 * @param on the day it was put off, null where that was not kept yet
 * @param by who put it off, null likewise
 */
public record PostponementRow(LocalDate from, LocalDate to, String reason, @Nullable LocalDate on, @Nullable String by) {}
