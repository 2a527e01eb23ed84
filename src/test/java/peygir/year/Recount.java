package peygir.year;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a county counted once more, from the words of their definitions and the player's own notes. */
final class Recount {

    static final int GRACE = 3;

    private Recount() {}

    static Map<String, Long> of(County county, LocalDate today) {
        var figures = new LinkedHashMap<String, Long>();
        rhythm(figures, county, today);
        promises(figures, county, today);
        figures.put("reached", county.ngos.stream().filter(ngo -> seenWithinAYear(county, ngo, today)).count());
        figures.put("active", (long) county.ngos.size());
        return figures;
    }

    private static boolean seenWithinAYear(County county, peygir.shared.NgoId ngo, LocalDate today) {
        var seen = county.lastSeen.get(ngo);
        return seen != null && seen.isAfter(later(today, -12));
    }

    private static void rhythm(Map<String, Long> figures, County county, LocalDate today) {
        long due = 0;
        long held = 0;
        long onTime = 0;
        long silence = 0;
        var from = county.started;
        for (var index = 0; index < county.held.size(); index++) {
            var day = county.held.get(index);
            if (index > 0 || day.isAfter(county.started)) {
                var promised = later(from, 1);
                due++;
                held++;
                onTime += day.isAfter(promised.plusDays(GRACE)) ? 0 : 1;
                due += elapsed(from, 2, day);
            }
            if (index > 0) {
                silence = Math.max(silence, ChronoUnit.DAYS.between(from, day));
            }
            from = day;
        }
        due += elapsed(from, 1, today);
        silence = Math.max(silence, ChronoUnit.DAYS.between(from, today));
        figures.put("due", due);
        figures.put("held", held);
        figures.put("on time", onTime);
        figures.put("longest silence", silence);
        figures.put("next due", later(from, 1).toEpochDay());
    }

    /** Periods, from the given one on, whose day and grace have passed. */
    private static long elapsed(LocalDate from, int first, LocalDate until) {
        var periods = 0L;
        for (var period = first; later(from, period).plusDays(GRACE).isBefore(until); period++) {
            periods++;
        }
        return periods;
    }

    private static void promises(Map<String, Long> figures, County county, LocalDate today) {
        for (var name : List.of("open", "overdue", "kept", "kept late", "not kept", "no evidence", "disputed")) {
            figures.put(name, 0L);
        }
        for (var promise : county.promises.values()) {
            if (promise.open()) {
                figures.merge("open", 1L, Long::sum);
                figures.merge("overdue", promise.current.isBefore(today) ? 1L : 0L, Long::sum);
            }
            if (promise.due.isBefore(today) && !promise.state.equals("CANCELLED")) {
                figures.merge(ending(promise), 1L, Long::sum);
            }
        }
    }

    private static String ending(County.Promised promise) {
        if (promise.state.equals("DISPUTED")) {
            return "disputed";
        }
        if (promise.verified != null && !promise.open()) {
            return promise.verified.isAfter(promise.due) ? "kept late" : "kept";
        }
        return promise.state.equals("REPORTED_DONE") && promise.evidence == 0 ? "no evidence" : "not kept";
    }

    /** So many Jalali months later, clamped to the month's last day; by the calendar library, not by the product. */
    static LocalDate later(LocalDate day, int months) {
        var zone = TimeZone.GMT_ZONE;
        var gregorian = new GregorianCalendar(zone);
        gregorian.clear();
        gregorian.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        var persian = new PersianCalendar(zone);
        persian.setTime(gregorian.getTime());
        persian.add(Calendar.MONTH, months);
        gregorian.setTime(persian.getTime());
        return LocalDate.of(gregorian.get(Calendar.YEAR), gregorian.get(Calendar.MONTH) + 1, gregorian.get(Calendar.DAY_OF_MONTH));
    }
}
