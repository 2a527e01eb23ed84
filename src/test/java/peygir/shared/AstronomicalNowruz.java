package peygir.shared;

import java.time.LocalDate;

/**
 * The day of 1 Farvardin by the law's own definition: the day on whose noon, in Iran's standard time, the sun has passed
 * the March equinox. Computed after J. Meeus, Astronomical Algorithms, chapter 27 (good to about a minute), and so
 * independent of every calendar library.
 */
final class AstronomicalNowruz {

    /** Amplitude, phase and speed in degrees of the periodic terms. */
    private static final double[][] TERMS = {
        {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
        {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
        {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
        {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
        {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
        {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
    };

    private static final double EPOCH_DAY_ZERO = 2440587.5;
    private static final double NOON_IN_IRAN = 8.5 / 24;
    private static final double EARTH_BEHIND_ATOMIC_TIME = 70.0 / 86_400;

    private AstronomicalNowruz() {}

    static LocalDate of(int jalaliYear) {
        double y = (jalaliYear + 621 - 2000) / 1000.0;
        double mean = 2451623.80984 + y * (365242.37404 + y * (0.05169 - y * (0.00411 + y * 0.00057)));
        double centuries = (mean - 2451545.0) / 36525;
        double w = Math.toRadians(35999.373 * centuries - 2.47);
        double sun = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
        double sum = 0;
        for (double[] term : TERMS) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * centuries));
        }
        double equinox = mean + 0.00001 * sum / sun - EARTH_BEHIND_ATOMIC_TIME - EPOCH_DAY_ZERO;
        // After noon the new year begins with the next day.
        return LocalDate.ofEpochDay((long) Math.ceil(equinox - NOON_IN_IRAN));
    }
}
