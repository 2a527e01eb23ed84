package peygir.bench;

import java.net.http.HttpClient;
import java.util.List;

/** P4: the director's whole page, from its document to its view, beside an empty one: as long as the server takes over loopback. */
final class WholePage implements Figure {

    /** So many rounds until the compilers are done: in the first hundreds they take nearly as much of the processors as the pages. */
    private static final int WARM_UP = 1200;

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public List<String> names() {
        return List.of("P4", "P4-GOVERNOR", "P4-NGO");
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        try (var server = ServerProcess.of(workshop, Size.measured(quick), "-Xmx700m"); var http = HttpClient.newHttpClient()) {
            beside(server, http, Tour.DIRECTOR, "P4", quick);
            beside(server, http, Tour.GOVERNOR, "P4-GOVERNOR", quick);
            beside(server, http, Tour.NGO, "P4-NGO", quick);
        }
    }

    /** A home and the empty page in turn, and nobody else's between: another page's would have thrown out of the processor what both use. */
    private static void beside(ServerProcess server, HttpClient http, Tour home, String name, boolean quick) {
        var empty = new Reader(http, server.address(), Tour.EMPTY);
        var person = new Reader(http, server.address(), home);
        var timing = new Timing().before(() -> {
            empty.comeAnewNowAndThen();
            person.comeAnewNowAndThen();
        });
        timing.of(Tour.EMPTY.name(), empty::open).of(home.name(), person::open);
        timing.take(quick ? 25 : WARM_UP, quick ? 20 : 200, 1).tell(name);
        Figure.print(name, timing.ratio(home.name(), Tour.EMPTY.name()), "<=2");
    }

    /** Opens the same home again and again. A session keeps every page that was opened in it and not left: nobody has a hundred. */
    private static final class Reader {

        private static final int PAGES = 10;

        private final HttpClient http;
        private final String office;
        private final Tour tour;
        private Visitor visitor;
        private int opened;

        Reader(HttpClient http, String office, Tour tour) {
            this.http = http;
            this.office = office;
            this.tour = tour;
            this.visitor = new Visitor(http, office).enter(tour.account(1));
        }

        void comeAnewNowAndThen() {
            if (opened == PAGES) {
                visitor.signOut();
                visitor = new Visitor(http, office).enter(tour.account(1));
                opened = 0;
            }
        }

        void open() {
            visitor.open(tour.home()).expect(200);
            opened++;
        }
    }
}
