package peygir.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** P11: the processor time of a sign-in beside that of one verification of its password; and everybody at eight in the morning. */
final class SignInCost implements Figure {

    private static final int STORM = 500;

    /** Rounds, so that the compiler's own work is not counted as that of a sign-in. */
    private static final int WARM_UP = 32;

    @Override
    public String name() {
        return "P11";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var rounds = quick ? 3 : 7;
        var each = quick ? 10 : 30;
        try (var server = ServerProcess.of(workshop, Size.PROVINCE, "-Xmx700m"); var http = HttpClient.newHttpClient()) {
            var verifier = new Visitor(http, server.address()).enter(Tour.EMPTY.account(0));
            verifier.open(VerifyView.address(0, 0)).expect(200);
            var verifications = new ArrayList<Double>();
            var signIns = new ArrayList<Double>();
            for (var round = quick ? -8 : -WARM_UP; round < rounds; round++) {
                var began = server.cpu();
                verifier.go(VerifyView.address(each, round)).expect(200);
                var verification = server.cpu().minus(began).toNanos() / 1e6 / each;
                var before = server.cpu();
                for (var time = 0; time < each; time++) {
                    new Visitor(http, server.address()).enter(Tour.NGO.account(time));
                }
                var signIn = server.cpu().minus(before).toNanos() / 1e6 / each;
                if (round >= 0) {
                    verifications.add(verification);
                    signIns.add(signIn);
                }
            }
            var floor = Crowd.median(verifications.stream().mapToDouble(Double::doubleValue).toArray());
            var product = Crowd.median(signIns.stream().mapToDouble(Double::doubleValue).toArray());
            Workshop.say(String.format(Locale.ROOT, "# P11: a verification %.1f ms of the server's processor time, a sign-in with its page %.1f ms (%d rounds of %d)", floor, product, rounds, each));
            Figure.print("P11", product / floor, "<=1.15");
            if (!quick) {
                storm(server, http);
            }
        }
    }

    /** Five hundred at once: who was let in and when, who was asked to come again; each tries again as often as he is asked to. */
    private static void storm(ServerProcess server, HttpClient http) {
        var entered = new ConcurrentLinkedQueue<Double>();
        var again = new ConcurrentLinkedQueue<String>();
        var began = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < STORM; person++) {
                var who = person;
                people.submit(() -> {
                    var visitor = new Visitor(http, server.address());
                    for (var attempt = 0; attempt < 30; attempt++) {
                        try {
                            var answer = visitor.signIn(Tour.NGO.account(who), Workshop.PASSWORD);
                            if (answer.status() == 302 && !answer.location().contains("login")) {
                                entered.add((System.nanoTime() - began) / 1e9);
                                return;
                            }
                            again.add(answer.location());
                        } catch (IllegalStateException turnedAway) {
                            again.add("503");
                        }
                        java.util.concurrent.locks.LockSupport.parkNanos(3_000_000_000L);
                    }
                });
            }
        }
        var seconds = entered.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (seconds.length == 0) {
            throw new IllegalStateException("nobody was let in");
        }
        Workshop.say(String.format(
                Locale.ROOT, "# P11: %d at once: %d let in, half after %.1f s, the last after %.1f s; %d times asked to come again", STORM, seconds.length,
                seconds[seconds.length / 2], seconds[seconds.length - 1], again.size()));
        Figure.print("P11-STORM", 100.0 * seconds.length / STORM, ">=100");
    }

    static List<String> all() {
        return List.of("P11", "P11-STORM");
    }

    @Override
    public List<String> names() {
        return all();
    }
}
