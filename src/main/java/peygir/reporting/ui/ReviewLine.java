package peygir.reporting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.reporting.Review;
import peygir.shared.Dates;
import peygir.shared.JalaliMonth;

/**
 * A line of a review's tables: a month of its period or a county of its place, with the address that shows it alone.
 *
 * @param name of the month or county, for its reader
 * @param key code of the place
 * @param begins first day of the month, null for a county
 */
record ReviewLine(String name, String key, @Nullable LocalDate begins, ReviewAddress address, Review.Numbers numbers) {

    /** Without a period in the address, the months of the year that ends on its day are told apart. */
    private static final int MONTHS = 12;

    /** Whether it is a month that had ended by the day the review is of. */
    boolean over() {
        var last = address.cut().to();
        return begins != null && last != null && last.isBefore(address.asOf().day());
    }

    /** The months of the period, the latest first. */
    static List<ReviewLine> months(ReviewAddress address, Review review, Locale locale) {
        return months(address).stream()
                .map(month -> new ReviewLine(
                        Dates.month(month, locale), review.key(), month.first(),
                        new ReviewAddress(address.county(), address.cut().within(month.first(), month.last()), address.asOf()), review.of(month)))
                .toList();
    }

    /** The counties of the place, each for itself. */
    static List<ReviewLine> counties(ReviewAddress address, Review review, Locale locale) {
        return review.places().stream()
                .map(county -> new ReviewLine(
                        county.name(locale), county.code().value(), null, new ReviewAddress(county.code().value(), address.cut(), address.asOf()),
                        review.of(county)))
                .toList();
    }

    private static List<JalaliMonth> months(ReviewAddress address) {
        var cut = address.cut();
        var last = JalaliMonth.of(cut.to() == null ? address.asOf().day() : cut.to());
        var first = cut.from() == null ? last.plusMonths(1 - MONTHS) : JalaliMonth.of(cut.from());
        var count = Math.min(first.monthsUntil(last), 10 * MONTHS - 1);
        return IntStream.rangeClosed(0, count).mapToObj(month -> last.plusMonths(-month)).toList();
    }
}
