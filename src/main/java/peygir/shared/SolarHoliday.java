package peygir.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days on which every office is closed and which keep their place in the Jalali year. Lunar ones move and are data. */
public enum SolarHoliday {
    NOWRUZ(1, 1),
    SECOND_OF_NOWRUZ(1, 2),
    THIRD_OF_NOWRUZ(1, 3),
    FOURTH_OF_NOWRUZ(1, 4),
    ISLAMIC_REPUBLIC_DAY(1, 12),
    NATURE_DAY(1, 13),
    DEMISE_OF_IMAM_KHOMEINI(3, 14),
    UPRISING_OF_KHORDAD(3, 15),
    REVOLUTION_DAY(11, 22),
    OIL_NATIONALISATION_DAY(12, 29);

    private static final Map<Integer, SolarHoliday> BY_DAY = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(holiday -> holiday.month * 100 + holiday.day, Function.identity()));

    private final int month;
    private final int day;

    SolarHoliday(int month, int day) {
        this.month = month;
        this.day = day;
    }

    public static Optional<SolarHoliday> on(JalaliDate date) {
        return Optional.ofNullable(BY_DAY.get(date.month() * 100 + date.day()));
    }
}
