package peygir.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * P6, P7: what a signed-in person with a page open keeps in the heap, beside one with an empty page; and that nothing of
 * it is left when he has signed out. Real sign-ins over HTTP, counted after full collections, in turn.
 */
final class HeapPerSession implements Figure {

    private static final int ROUNDS = 3;
    /** How full a heap may be before collecting costs more than answering. */
    private static final double FILLED = 0.7;
    private static final List<String> LEFT = List.of(
            "com.vaadin.flow.component.UI", "com.vaadin.flow.spring.SpringVaadinSession", "org.apache.catalina.session.StandardSession",
            "com.vaadin.flow.internal.StateNode", "peygir.shell.MainLayout");

    @Override
    public String name() {
        return "P6";
    }

    @Override
    public List<String> names() {
        return List.of("P6", "P6-DIRECTOR", "P6-GOVERNOR", "P6-NGO", "P7");
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var each = quick ? 10 : 60;
        try (var server = ServerProcess.of(workshop, Size.PROVINCE, "-Xmx700m"); var http = HttpClient.newHttpClient()) {
            var tours = new LinkedHashMap<String, Tour>();
            tours.put("empty view", Tour.EMPTY);
            tours.put("director", Tour.DIRECTOR);
            tours.put("governor", Tour.GOVERNOR);
            tours.put("ngo", Tour.NGO);
            // What is made once, for everybody, is made before anything is counted.
            tours.values().forEach(tour -> sit(server, http, tour, 5).forEach(Visitor::signOut));
            var before = server.live();
            var bytes = new LinkedHashMap<String, double[]>();
            var people = new ArrayList<Visitor>();
            for (var round = 0; round < ROUNDS; round++) {
                for (var kind : tours.entrySet()) {
                    var empty = server.live();
                    people.addAll(sit(server, http, kind.getValue(), each));
                    var full = server.live();
                    bytes.computeIfAbsent(kind.getKey(), _ -> new double[ROUNDS])[round] = (full.bytes() - empty.bytes()) / (double) each;
                    if (round == ROUNDS - 1) {
                        Workshop.say("# P6 " + kind.getKey() + " keeps most in: " + String.join("; ", full.growth(empty, each, 9)));
                    }
                }
            }
            bytes.values().forEach(Arrays::sort);
            bytes.forEach((kind, taken) -> Workshop.say(String.format(
                    Locale.ROOT, "# P6: %s %.1f KB a session (%.1f to %.1f, %d times %d sessions)", kind, taken[1] / 1024, taken[0] / 1024, taken[2] / 1024, ROUNDS, each)));
            people.forEach(Visitor::signOut);
            var after = server.live();
            Workshop.say(String.format(
                    Locale.ROOT, "# P6: after %d sign-outs %.1f KB more than before, %s", people.size(), (after.bytes() - before.bytes()) / 1024.0, left(before, after)));
            var floor = bytes.get("empty view")[1];
            Figure.print("P6-DIRECTOR", bytes.get("director")[1] / floor, "<=6");
            Figure.print("P6-GOVERNOR", bytes.get("governor")[1] / floor, "<=5");
            Figure.print("P6-NGO", bytes.get("ngo")[1] / floor, "<=4");
            perGigabyte(bytes, before.bytes());
        }
    }

    private static void perGigabyte(Map<String, double[]> bytes, long base) {
        // Of a province's users most speak for an NGO.
        var mixed = 0.04 * bytes.get("director")[1] + 0.16 * bytes.get("governor")[1] + 0.8 * bytes.get("ngo")[1];
        Workshop.say(String.format(
                Locale.ROOT, "# P7: of 1 GB, %.0f %% filled, less the %.0f MB of the server itself; 4 %% directors, 16 %% offices, 80 %% NGOs: %.1f KB a session",
                FILLED * 100, base / 1048576.0, mixed / 1024));
        Figure.print("P7", ((1L << 30) * FILLED - base) / mixed, ">=10000");
    }

    private static String left(ServerProcess.Histogram before, ServerProcess.Histogram after) {
        return String.join(", ", LEFT.stream().map(type -> type.substring(type.lastIndexOf('.') + 1) + " " + before.count(type) + " then " + after.count(type)).toList());
    }

    private static List<Visitor> sit(ServerProcess server, HttpClient http, Tour tour, int count) {
        var people = new ArrayList<Visitor>();
        for (var person = 0; person < count; person++) {
            var visitor = new Visitor(http, server.address()).enter(tour.account(person));
            visitor.open(tour.home()).expect(200);
            people.add(visitor);
        }
        return people;
    }
}
