package peygir.shared.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.JalaliMonth;
import peygir.shared.Language;

/** How the days of a calendar on the screen fall into months and years. Both begin the office's week on Saturday. */
enum CalendarSystem {
    JALALI {
        @Override
        int year(LocalDate date) {
            return JalaliDate.of(date).year();
        }

        @Override
        int month(LocalDate date) {
            return JalaliDate.of(date).month();
        }

        @Override
        int day(LocalDate date) {
            return JalaliDate.of(date).day();
        }

        @Override
        LocalDate date(int year, int month, int day) {
            return new JalaliMonth(year, month).day(day).toLocalDate();
        }

        @Override
        LocalDate plusMonths(LocalDate date, int months) {
            return JalaliDate.of(date).plusMonths(months).toLocalDate();
        }

        @Override
        LocalDate lastOfMonth(LocalDate date) {
            return JalaliMonth.of(date).last();
        }

        @Override
        String monthName(int month, Locale locale) {
            return Dates.monthName(month, locale);
        }
    },

    GREGORIAN {
        @Override
        int year(LocalDate date) {
            return date.getYear();
        }

        @Override
        int month(LocalDate date) {
            return date.getMonthValue();
        }

        @Override
        int day(LocalDate date) {
            return date.getDayOfMonth();
        }

        @Override
        LocalDate date(int year, int month, int day) {
            var first = LocalDate.of(year, month, 1);
            return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
        }

        @Override
        LocalDate plusMonths(LocalDate date, int months) {
            return date.plusMonths(months);
        }

        @Override
        LocalDate lastOfMonth(LocalDate date) {
            return date.with(TemporalAdjusters.lastDayOfMonth());
        }

        @Override
        String monthName(int month, Locale locale) {
            return Month.of(month).getDisplayName(TextStyle.FULL, locale);
        }
    };

    static CalendarSystem of(Locale locale) {
        return Language.of(locale) == Language.PERSIAN ? JALALI : GREGORIAN;
    }

    abstract int year(LocalDate date);

    abstract int month(LocalDate date);

    abstract int day(LocalDate date);

    /** That day, or the last of its month when the month is shorter. */
    abstract LocalDate date(int year, int month, int day);

    abstract LocalDate plusMonths(LocalDate date, int months);

    abstract LocalDate lastOfMonth(LocalDate date);

    abstract String monthName(int month, Locale locale);

    LocalDate firstOfMonth(LocalDate date) {
        return date(year(date), month(date), 1);
    }

    boolean sameMonth(LocalDate one, LocalDate other) {
        return firstOfMonth(one).equals(firstOfMonth(other));
    }

    LocalDate firstOfWeek(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }
}
