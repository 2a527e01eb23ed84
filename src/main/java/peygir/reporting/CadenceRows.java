package peygir.reporting;

import java.util.Locale;
import java.util.stream.Stream;
import peygir.meeting.Cadence;
import peygir.place.CountyRow;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.summary.CountyRhythm;

/** The intervals behind the cadence figures. */
final class CadenceRows {

    private CadenceRows() {}

    static Stream<FigureSheet.Row> of(FigureName name, CountyRow county, CountyRhythm rhythm, Locale locale) {
        return rhythm.series().stream().flatMap(cadence -> cadence.intervals().stream().map(interval -> row(name, county, interval, locale)));
    }

    private static FigureSheet.Row row(FigureName name, CountyRow county, Cadence.Interval interval, Locale locale) {
        var held = interval.held();
        var counted = switch (name) {
            case CADENCE_HELD -> held != null;
            case CADENCE_ON_TIME -> interval.onTime();
            default -> true;
        };
        var detail = held == null
                ? Messages.text(locale, "reporting.CadenceRows.missed")
                : Messages.text(locale, interval.onTime() ? "reporting.CadenceRows.onTime" : "reporting.CadenceRows.late", Dates.brief(held, locale));
        var text = Messages.text(
                locale, "reporting.CadenceRows.interval", county.name(locale), Dates.brief(interval.from(), locale), Dates.brief(interval.due(), locale));
        return new FigureSheet.Row(text, detail, interval.due(), counted, "meetings?county=" + county.code());
    }
}
