package peygir.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.shared.OfficeId;

/**
 * An office and who holds it today.
 *
 * @param holder the governor or director, null while the office is vacant
 * @param acting whether the holder only acts for the time being
 */
public record OfficeRow(OfficeId id, String titleFa, String titleEn, @Nullable String holder, boolean acting) {

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : titleFa;
    }
}
