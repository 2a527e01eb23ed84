package peygir.bench;

import java.util.List;

/** One line of the scorecard, or several taken together. */
interface Figure {

    String name();

    /** Whether it belongs to the useful few of {@code --quick}. */
    boolean quick();

    void measure(Workshop workshop, boolean quick);

    static List<Figure> all() {
        return List.of(new PlantedTruth(), new OverviewCost(), new GridPaging(), new FreshFigures(), new PureFunctions(), new CountingCost());
    }

    /** @param target with its comparison, {@code <=3} */
    static void print(String name, double value, String target) {
        System.out.printf(java.util.Locale.ROOT, "%s %.2f %s%n", name, value, target);
    }
}
