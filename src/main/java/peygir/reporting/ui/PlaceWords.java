package peygir.reporting.ui;

import java.util.Locale;
import peygir.shared.Messages;

/** What a place is called where it stands alone: a province and its first county often have the same name. */
final class PlaceWords {

    private PlaceWords() {}

    /**
     * @param key code of a province or a county; of anything else the name says enough
     * @param name as it is said among others of its kind
     */
    static String of(String key, String name, Locale locale) {
        if (key.matches("[0-9]{2}")) {
            return Messages.text(locale, "reporting.ui.PlaceWords.province", name);
        }
        return key.matches("[0-9]{4}") ? Messages.text(locale, "reporting.ui.CountyHomeView.of", name) : name;
    }
}
