package peygir.meeting;

import java.time.LocalDate;
import java.util.Locale;

/** A day on which offices are closed, kept by hand. */
public record HolidayRow(LocalDate day, String nameFa, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameFa;
    }
}
