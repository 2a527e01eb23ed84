package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final Locale EN = Language.ENGLISH.locale();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayIsWrittenInTheReadersCalendar() {
        assertThat(Dates.brief(TODAY, FA)).isEqualTo("۱۴۰۵/۰۹/۰۲");
        assertThat(Dates.brief(TODAY, EN)).isEqualTo("2026-11-23");
        assertThat(Dates.full(TODAY, FA)).isEqualTo("دوشنبه ۲ آذر ۱۴۰۵");
        assertThat(Dates.full(TODAY, EN)).isEqualTo("Monday 23 November 2026");
        assertThat(Dates.month(TODAY, FA)).isEqualTo("آذر ۱۴۰۵");
        assertThat(Dates.month(TODAY, EN)).isEqualTo("November 2026");
        assertThat(Dates.dayAndMonth(TODAY, FA)).isEqualTo("۲ آذر");
    }

    @Test
    void aMomentIsWrittenInTehransTime() {
        var lateInLondon = Instant.parse("2026-11-22T21:05:00Z");

        assertThat(Dates.moment(lateInLondon, FA)).isEqualTo("۱۴۰۵/۰۹/۰۲، ۰۰:۳۵");
        assertThat(Dates.moment(lateInLondon, EN)).isEqualTo("2026-11-23, 00:35");
    }

    @Test
    void weekdaysAreNamed() {
        assertThat(Dates.weekday(DayOfWeek.SATURDAY, FA)).isEqualTo("شنبه");
        assertThat(Dates.weekday(DayOfWeek.FRIDAY, FA)).isEqualTo("جمعه");
        assertThat(Dates.weekdayLetter(DayOfWeek.SATURDAY, FA)).isEqualTo("ش");
        assertThat(Dates.weekdayLetter(DayOfWeek.SUNDAY, EN)).isEqualTo("Su");
    }

    @Test
    void daysAreCountedFromToday() {
        assertThat(Dates.relative(TODAY, TODAY, FA)).isEqualTo("امروز");
        assertThat(Dates.relative(TODAY.minusDays(1), TODAY, FA)).isEqualTo("دیروز");
        assertThat(Dates.relative(TODAY.minusDays(3), TODAY, FA)).isEqualTo("۳ روز پیش");
        assertThat(Dates.relative(TODAY.plusDays(12), TODAY, FA)).isEqualTo("۱۲ روز دیگر");
        assertThat(Dates.remaining(TODAY.plusDays(23), TODAY, FA)).isEqualTo("۲۳ روز مانده");
        assertThat(Dates.remaining(TODAY.minusDays(4), TODAY, FA)).isEqualTo("۴ روز گذشته");
        assertThat(Dates.remaining(TODAY.plusDays(1), TODAY, EN)).isEqualTo("1 day left");
        assertThat(Dates.days(1200, FA)).isEqualTo("۱٬۲۰۰ روز");
    }

    @Test
    void aTypedDayIsReadInTheReadersCalendar() {
        assertThat(Dates.read("۹/۲", TODAY, FA)).isEqualTo(TODAY);
        assertThat(Dates.read("11/23", TODAY, EN)).isEqualTo(TODAY);
        assertThat(Dates.read("1405/9/2", TODAY, EN)).isEqualTo(TODAY);
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Dates.read("1404/12/30", TODAY, FA));
    }

    @Test
    void aSentenceSpeaksTheReadersLanguageThroughout() {
        var refusal = assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JalaliDate.of(1404, 12, 30))
                .actual();

        assertThat(Messages.text(FA, refusal)).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
        assertThat(Messages.text(EN, refusal)).isEqualTo("Esfand 1404 has 29 days only.");
        assertThat(Messages.text(FA, SolarHoliday.NOWRUZ)).isEqualTo("نوروز");
        assertThat(Messages.text(Locale.FRENCH, "enum.Language.PERSIAN")).isEqualTo("فارسی");
        assertThat(Messages.text(FA, "no.such.key")).isEqualTo("!no.such.key!");
    }
}
