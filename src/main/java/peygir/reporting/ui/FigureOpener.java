package peygir.reporting.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.meeting.MeetingId;
import peygir.reporting.FigureName;
import peygir.reporting.FigureSheet;
import peygir.reporting.Figures;
import peygir.reporting.PlaceOverviews;
import peygir.reporting.Reviews;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** Opens the figure an address speaks of, for the page that shows it and the file that holds its rows. */
@Component
class FigureOpener {

    private final Figures figures;
    private final Reviews reviews;

    FigureOpener(Figures figures, Reviews reviews) {
        this.figures = figures;
        this.reviews = reviews;
    }

    /**
     * @param most how many of the rows are shown
     * @throws peygir.shared.NotFound for what is not there, or out of reach
     */
    FigureSheet open(Actor who, FigureName name, String key, ReviewAddress address, int most, Locale locale) {
        return address.whole() ? whole(who, name, key, address, most, locale) : cut(who, name, key, address, locale);
    }

    private FigureSheet whole(Actor who, FigureName name, String key, ReviewAddress address, int most, Locale locale) {
        if (name == FigureName.MEETING_PEOPLE || name == FigureName.MEETING_ORGANISATIONS) {
            return figures.ofMeeting(who, MeetingId.of(key), name, locale);
        }
        if (key.equals(PlaceOverviews.NATION)) {
            return figures.ofNation(who, name, locale);
        }
        return switch (key.length()) {
            case 2 -> figures.ofProvince(who, new ProvinceCode(key), name, address.asOf().day(), most, locale);
            case 4 -> figures.ofCounty(who, new CountyCode(key), name, address.asOf().day(), most, locale);
            default -> figures.ofNgo(who, NgoId.of(key), name, locale);
        };
    }

    /** Of a review: the part of a place's record the address speaks of. */
    private FigureSheet cut(Actor who, FigureName name, String key, ReviewAddress address, Locale locale) {
        var day = address.asOf().day();
        return key.length() == 2
                ? reviews.figure(who, new ProvinceCode(key), name, address.cut(), day, locale)
                : reviews.figure(who, new CountyCode(key), name, address.cut(), day, locale);
    }
}
