package peygir.bench;

import java.net.http.HttpClient;
import java.util.List;

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
            var timing = new Timing();
            List.of(Tour.EMPTY, Tour.DIRECTOR, Tour.GOVERNOR, Tour.NGO).forEach(tour -> {
                var visitor = new Visitor[1];
                timing.of(tour.name(), () -> {
                    // A session that opens page after page would keep them all: he comes anew now and then.
                    visitor[0] = visitor[0] == null ? new Visitor(http, server.address()).enter(tour.account(1)) : visitor[0];
                    visitor[0].open(tour.home()).expect(200);
                });
            });
            timing.take(quick ? 25 : 300, quick ? 20 : 150, 1).tell("P4");
            Figure.print("P4", timing.ratio(Tour.DIRECTOR.name(), Tour.EMPTY.name()), "<=2");
            Figure.print("P4-GOVERNOR", timing.ratio(Tour.GOVERNOR.name(), Tour.EMPTY.name()), "<=2");
            Figure.print("P4-NGO", timing.ratio(Tour.NGO.name(), Tour.EMPTY.name()), "<=2");
        }
    }
}
