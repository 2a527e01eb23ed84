package peygir.bench;

import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;

/** P4: the director's whole page, from its document to its view, beside an empty one: as long as the server takes over loopback. */
final class WholePage implements Figure {

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
        try (var server = ServerProcess.of(workshop, Size.PROVINCE, "-Xmx700m"); var http = HttpClient.newHttpClient()) {
            var people = Stream.of(Tour.EMPTY, Tour.DIRECTOR, Tour.GOVERNOR, Tour.NGO).map(tour -> new Reader(http, server.address(), tour)).toList();
            var timing = new Timing().before(() -> people.forEach(Reader::comeAnewNowAndThen));
            people.forEach(reader -> timing.of(reader.tour.name(), reader::open));
            timing.take(quick ? 25 : 300, quick ? 20 : 200, 1).tell("P4");
            Figure.print("P4", timing.ratio(Tour.DIRECTOR.name(), Tour.EMPTY.name()), "<=2");
            Figure.print("P4-GOVERNOR", timing.ratio(Tour.GOVERNOR.name(), Tour.EMPTY.name()), "<=2");
            Figure.print("P4-NGO", timing.ratio(Tour.NGO.name(), Tour.EMPTY.name()), "<=2");
        }
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
