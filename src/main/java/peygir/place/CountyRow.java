package peygir.place;

import java.util.Locale;
import peygir.shared.CountyCode;

/**
 * A county by its names and its place on the province's tile map.
 *
 * @param tileRow 0 is the northernmost row
 * @param tileColumn 0 is the westernmost column, in every language
 */
public record CountyRow(CountyCode code, String nameFa, String nameEn, int tileRow, int tileColumn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameFa;
    }
}
