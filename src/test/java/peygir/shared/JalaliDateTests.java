package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JalaliDateTests {

    private static final int[] LEAP_YEARS_AS_PUBLISHED = {
        1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445,
        1449
    };

    private static final LocalDate FIRST_OF_1300 = LocalDate.of(1921, 3, 21);
    private static final LocalDate LAST_OF_1500 = LocalDate.of(2122, 3, 20);

    @Test
    void everyDayOfTwoCenturiesIsTheDayIcuSays() {
        var icu = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        for (var day = FIRST_OF_1300; !day.isAfter(LAST_OF_1500); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            var jalali = JalaliDate.of(day);

            assertThat(jalali.year()).isEqualTo(icu.get(Calendar.YEAR));
            assertThat(jalali.month()).isEqualTo(icu.get(Calendar.MONTH) + 1);
            assertThat(jalali.day()).isEqualTo(icu.get(Calendar.DAY_OF_MONTH));
            assertThat(jalali.toLocalDate()).isEqualTo(day);
            assertThat(jalali.dayOfWeek()).isEqualTo(day.getDayOfWeek());
        }
    }

    @Test
    void everyYearOfThreeCenturiesBeginsAtTheEquinox() {
        for (int year = 1200; year <= 1500; year++) {
            assertThat(JalaliDate.of(year, 1, 1).toLocalDate()).as("Nowruz " + year).isEqualTo(AstronomicalNowruz.of(year));
        }
    }

    @Test
    void leapYearsAreTheOnesPublished() {
        var leap = IntStream.rangeClosed(1370, 1450).filter(year -> JalaliDate.of(year, 1, 1).isLeap());

        assertThat(leap.toArray()).isEqualTo(LEAP_YEARS_AS_PUBLISHED);
    }

    @Test
    void everyMonthOfTwoCenturiesHasItsLengthAndNoDayMore() {
        for (int year = 1300; year <= 1500; year++) {
            boolean leap = AstronomicalNowruz.of(year + 1).toEpochDay() - AstronomicalNowruz.of(year).toEpochDay() == 366;
            for (int month = 1; month <= 12; month++) {
                int length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
                assertThat(new JalaliMonth(year, month).length()).isEqualTo(length);
                assertThat(JalaliDate.of(year, month, length).lengthOfMonth()).isEqualTo(length);
                assertRefused(year, month, length + 1, "shared.JalaliDate.noSuchDay");
                assertRefused(year, month, 0, "shared.JalaliDate.noSuchDay");
            }
            assertThat(JalaliDate.of(year, 12, leap ? 30 : 29).plusDays(1)).isEqualTo(JalaliDate.of(year + 1, 1, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1403/12/30, 2025-03-20", "1404/01/01, 2025-03-21", "1405/01/01, 2026-03-21", "1408/01/01, 2029-03-20",
        "1405/08/25, 2026-11-16", "1405/09/02, 2026-11-23", "1405/09/25, 2026-12-16", "1357/11/22, 1979-02-11"
    })
    void knownDaysAreThemselves(String jalali, LocalDate gregorian) {
        assertThat(JalaliDate.parse(jalali).toLocalDate()).isEqualTo(gregorian);
        assertThat(JalaliDate.of(gregorian)).hasToString(jalali);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1405/09/02", "1405/9/2", "1405-09-02", "1405.9.2", "1405 9 2", " 1405 / 09 / 02 ", "14050902", "2/9/1405",
        "۱۴۰۵/۰۹/۰۲", "١٤٠٥/٠٩/٠٢", "۱۴۰۵٫۹٫۲", "\u200F۱۴۰۵/۹/۲\u200F", "2026/11/23", "۲۰۲۶-۱۱-۲۳", "20261123"
    })
    void aDateIsReadHoweverItIsTyped(String typed) {
        assertThat(JalaliDate.parse(typed)).isEqualTo(JalaliDate.of(1405, 9, 2));
    }

    @Test
    void aMonthAndADayAloneAreMeantInTheGivenYear() {
        assertThat(JalaliDate.parse("۹/۲", 1405)).isEqualTo(JalaliDate.of(1405, 9, 2));
        assertThat(JalaliDate.parse("1404/1/31", 1405)).isEqualTo(JalaliDate.of(1404, 1, 31));
        assertUnreadable("9/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "امروز", "1405", "1405/09", "140509", "1405/9/2/1", "05/09/02", "1405//02", "1405۹2", "-1405/9/2", "1405/9/2 12:00",
        "14050902000000", "99999999999999999999/1/1", "1405/۹۹۹/1", "<b>1405/9/2</b>"
    })
    void whatIsNoDateIsUnreadable(String typed) {
        assertUnreadable(typed);
    }

    @Test
    @Timeout(1)
    void aPageOfBlanksBetweenTwoNumbersIsRefusedAtOnce() {
        assertUnreadable("1405" + " ".repeat(100_000) + "x");
    }

    @ParameterizedTest
    @CsvSource({
        "1404/12/30, shared.JalaliDate.noSuchDay", "۱۴۰۴/۱۲/۳۰, shared.JalaliDate.noSuchDay",
        "1405/07/31, shared.JalaliDate.noSuchDay", "1405/13/01, shared.JalaliDate.noSuchMonth",
        "1405/00/10, shared.JalaliDate.noSuchMonth", "0999/01/01, shared.JalaliDate.noSuchYear",
        "2026/02/30, shared.Dates.noSuchDay"
    })
    void anImpossibleDateIsRefusedWithItsReason(String typed, String reason) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JalaliDate.parse(typed))
                .returns(reason, DomainException::translationKey);
    }

    @Test
    void oneMonthLaterIsTheSameDayOrTheLastOfAShorterMonth() {
        assertThat(JalaliDate.of(1405, 8, 25).plusMonths(1)).hasToString("1405/09/25");
        assertThat(JalaliDate.of(1404, 1, 31).plusMonths(6)).hasToString("1404/07/30");
        assertThat(JalaliDate.of(1404, 1, 31).plusMonths(11)).hasToString("1404/12/29");
        assertThat(JalaliDate.of(1403, 1, 31).plusMonths(11)).hasToString("1403/12/30");
        assertThat(JalaliDate.of(1403, 12, 30).plusYears(1)).hasToString("1404/12/29");
        assertThat(JalaliDate.of(1405, 1, 10).plusMonths(-1)).hasToString("1404/12/10");
    }

    @Test
    void walkingByMonthsEndsInTheMonthMeantForAnyDay() {
        long seed = 14050902;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var from = JalaliDate.of(FIRST_OF_1300.plusDays(random.nextInt(73_000)));
            int months = random.nextInt(-600, 600);
            var to = from.plusMonths(months);

            assertThat(from.inMonth().monthsUntil(to.inMonth())).as("seed %s, %s", seed, from).isEqualTo(months);
            assertThat(to.day()).isEqualTo(Math.min(from.day(), to.lengthOfMonth()));
            assertThat(to.compareTo(from)).isEqualTo(Integer.compare(months, 0));
            assertThat(JalaliDate.parse(Digits.toPersian(to.toString()))).isEqualTo(to);
        }
    }

    @Test
    void theWeekBeginsOnSaturdayAndEndsOnFriday() {
        var saturday = JalaliDate.of(1405, 8, 30);

        assertThat(saturday.weekday()).isZero();
        assertThat(saturday.plusDays(6).weekday()).isEqualTo(6);
        assertThat(saturday.plusDays(6).isFriday()).isTrue();
        assertThat(saturday.isFriday()).isFalse();
    }

    @Test
    void aMonthKnowsItsDays() {
        var esfand = new JalaliMonth(1403, 12);

        assertThat(esfand.first()).isEqualTo(LocalDate.of(2025, 2, 19));
        assertThat(esfand.last()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(esfand.days()).hasSize(30).isSorted();
        assertThat(esfand.plusMonths(1)).isEqualTo(new JalaliMonth(1404, 1));
        assertThat(esfand).hasToString("1403/12");
    }

    @Test
    void holidaysOfTheSunStandInTheirPlace() {
        assertThat(SolarHoliday.on(JalaliDate.of(1403, 11, 22))).contains(SolarHoliday.REVOLUTION_DAY);
        assertThat(SolarHoliday.on(JalaliDate.of(1405, 9, 2))).isEmpty();
    }

    private static void assertRefused(int year, int month, int day, String reason) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JalaliDate.of(year, month, day))
                .returns(reason, DomainException::translationKey);
    }

    private static void assertUnreadable(String typed) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JalaliDate.parse(typed))
                .returns("shared.JalaliDate.unreadable", DomainException::translationKey);
    }
}
