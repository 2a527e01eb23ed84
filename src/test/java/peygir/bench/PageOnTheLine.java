package peygir.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** P8, P15: what the director's page weighs on the line and how soon it is seen in a real Chromium, beside an empty view of the same build. */
final class PageOnTheLine implements Figure {

    /** What tells that the view is there. */
    private static final String EMPTY_SIGN = "#outlet > *";
    private static final String PRODUCT_SIGN = "[data-figure]";

    @Override
    public String name() {
        return "P8";
    }

    @Override
    public List<String> names() {
        return List.of("P8", "P8-SIGN-IN", "P8-WARM", "P15", "P15-SHIFT");
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        try (var server = ServerProcess.of(workshop, Size.PROVINCE, "-Xmx700m"); var screen = new Screen(server.address())) {
            weigh(screen);
            look(screen, quick ? 2 : 9);
        }
    }

    private static void weigh(Screen screen) {
        try (var empty = screen.sit(Tour.EMPTY.account(0)); var director = screen.sit(Tour.DIRECTOR.account(0)); var stranger = screen.sit(null)) {
            // The floor is the framework's own: a starter has none of our styles and letters.
            var whole = empty.load(EmptyView.ADDRESS, EMPTY_SIGN);
            var floor = whole - empty.ours();
            var cold = director.load(Tour.DIRECTOR.home(), PRODUCT_SIGN);
            var own = director.ours();
            var warm = director.load(Tour.DIRECTOR.home(), PRODUCT_SIGN);
            var door = stranger.load("login", "form");
            Workshop.say(String.format(
                    Locale.ROOT, "# P8: cold, the empty view %.1f KB without our styles and letters, the director's page %.1f KB of which they are %.1f; warm %.1f KB; the sign-in page %.1f KB",
                    floor / 1024.0, cold / 1024.0, own / 1024.0,
                    warm / 1024.0, door / 1024.0));
            Figure.print("P8", cold / (double) floor, "<=1.1");
            Figure.print("P8-SIGN-IN", door / (double) floor, "<=0.1");
            Figure.print("P8-WARM", warm / (double) floor, "<=0.03");
        }
    }

    private static void look(Screen screen, int rounds) {
        var floor = new ArrayList<double[]>();
        var product = new ArrayList<double[]>();
        for (var round = 0; round < rounds; round++) {
            floor.add(seen(screen, Tour.EMPTY, EMPTY_SIGN));
            product.add(seen(screen, Tour.DIRECTOR, PRODUCT_SIGN));
        }
        tell("the empty view", floor);
        tell("the director's page", product);
        Figure.print("P15", median(product, 0) / median(floor, 0), "<=1.4");
        Figure.print("P15-SHIFT", median(product, 1), "<=0.02");
    }

    private static double[] seen(Screen screen, Tour tour, String sign) {
        try (var sitting = screen.sit(tour.account(0)).throttled()) {
            sitting.load(tour.home(), sign);
            return sitting.seen();
        }
    }

    private static void tell(String what, List<double[]> seen) {
        var paints = seen.stream().mapToDouble(one -> one[0]).sorted().toArray();
        Workshop.say(String.format(
                Locale.ROOT, "# P15: %s painted after %.0f ms (%.0f to %.0f, %d times; 1.6 Mbit/s, 150 ms, processor slowed 4 times), moved by %.4f", what,
                paints[paints.length / 2], paints[0], paints[paints.length - 1], paints.length, median(seen, 1)));
    }

    private static double median(List<double[]> seen, int part) {
        var values = seen.stream().mapToDouble(one -> one[part]).toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
