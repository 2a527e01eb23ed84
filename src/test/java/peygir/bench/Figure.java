package peygir.bench;

import java.util.List;

/** One line of the scorecard, or several taken together. */
interface Figure {

    String name();

    /** All lines that are taken together; each of them may be asked for. */
    default List<String> names() {
        return List.of(name());
    }

    /** Whether it belongs to the useful few of {@code --quick}. */
    boolean quick();

    /** Whether it is taken when no name is given; what installs something first is not. */
    default boolean asked(boolean quick) {
        return !quick || quick();
    }

    /**
     * @param quick fewer rounds, and no office larger than a province
     * @throws RuntimeException when it cannot be measured; a target that is missed is no failure
     */
    void measure(Workshop workshop, boolean quick);

    static List<Figure> all() {
        return List.of(
                new PlantedTruth(),
                new OverviewCost(),
                // Before anything is written: the newest lines of the log are then of as many counties as the old ones.
                new GridPaging(),
                new WholePage(),
                new RoundTrips(),
                new HeapPerSession(),
                new SignInCost(),
                new Overload(),
                new PageOnTheLine(),
                new QuickStart(),
                new RecordingCost(),
                new ImportCost(),
                new FreshFigures(),
                new CountingCost(),
                new QueryPlans(),
                new PureFunctions(),
                new Growth(),
                new SideBySide());
    }

    /** @param target with its comparison, {@code <=3} */
    static void print(String name, double value, String target) {
        System.out.printf(java.util.Locale.ROOT, "%s %.2f %s%n", name, value, target);
    }
}
