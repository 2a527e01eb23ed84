package peygir.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.ui.Figure;

/**
 * The day a page speaks of, as it stands in its address: {@code ?on=2026-09-01}; today when it names none.
 *
 * @param past whether it is an earlier day, of which only rhythm and promises are known
 */
record AsOf(LocalDate day, boolean past) {

    static final String PARAMETER = "on";

    /**
     * @throws NotFound for what is no day, or is still to come
     */
    static AsOf read(QueryParameters address, Clock clock) {
        var today = LocalDate.now(clock.withZone(Dates.TEHRAN));
        var named = address.getSingleParameter(PARAMETER).filter(given -> !given.isBlank());
        try {
            var day = named.map(LocalDate::parse).orElse(today);
            if (day.isAfter(today)) {
                throw new NotFound();
            }
            return new AsOf(day, day.isBefore(today));
        } catch (DateTimeException noDay) {
            throw new NotFound();
        }
    }

    /** Lets a figure open its rows of the same day. */
    Figure on(Figure figure) {
        return past ? figure.asKnownOn(day) : figure;
    }
}
