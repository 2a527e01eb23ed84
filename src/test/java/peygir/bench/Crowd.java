package peygir.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** So many people at once, each a virtual thread with cookies of its own; bounded in number and in time. */
final class Crowd implements AutoCloseable {

    private static final int MOST = 1000;
    private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Visitor> people = new ArrayList<>();
    private final List<Tour> tours = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    private Crowd() {}

    /** Signs everybody in and opens their homes, a few at a time. */
    static Crowd gather(ServerProcess server, int count, IntFunction<Tour> tours) {
        if (count > MOST) {
            throw new IllegalArgumentException("no more than " + MOST + " people, not " + count);
        }
        var crowd = new Crowd();
        for (var person = 0; person < count; person++) {
            var tour = tours.apply(person);
            var visitor = new Visitor(crowd.http, server.address()).enter(tour.account(person));
            crowd.pages.add(visitor.open(tour.home()).expect(200).body());
            crowd.people.add(visitor);
            crowd.tours.add(tour);
        }
        return crowd;
    }

    /** One click. What was answered is not kept: hundreds of megabytes of pages would be measured as well. */
    private record Taken(String page, boolean home, int status, double millis) {}

    /**
     * What was answered and how long it took, in milliseconds, sorted.
     *
     * @param millis filters and ways down to figures, lists and records
     * @param homes ways back to the home
     * @param pages all by page
     */
    record Answers(double[] millis, double[] homes, int refused, double seconds, Map<String, List<Double>> pages) {

        int count() {
            return millis.length + homes.length;
        }

        /** Medians, the slowest page first. */
        String slowest() {
            record Page(String name, int times, double median) {}
            return pages.entrySet().stream()
                    .map(page -> new Page(page.getKey(), page.getValue().size(), median(page.getValue().stream().mapToDouble(one -> one).toArray())))
                    .sorted(Comparator.comparingDouble(Page::median).reversed())
                    .map(page -> String.format(Locale.ROOT, "%s %.1f (%d)", page.name(), page.median(), page.times()))
                    .collect(Collectors.joining(", "));
        }

        static double quantile(double[] sorted, double share) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
        }

        double perSecond() {
            return count() / seconds;
        }
    }

    /** Everybody goes his way for a while and thinks between two clicks. */
    Answers goAbout(Duration time, Duration think) {
        bounded(time);
        var until = System.nanoTime() + time.toNanos();
        return together(person -> {
            var chance = new SplittableRandom(person);
            // Nobody begins in step with the others, nor with the same step: all homes at once would be another figure.
            pause((long) (chance.nextDouble() * think.toNanos()));
            var taken = new ArrayList<Taken>();
            for (var count = chance.nextInt(MOST); System.nanoTime() < until; count++) {
                // Where a page lists no record there is none to open, and he goes on.
                step(person, count).ifPresent(taken::add);
                pause((long) ((0.5 + chance.nextDouble()) * think.toNanos()));
            }
            return taken;
        });
    }

    /** So many clicks each, one after the other, without a thought. */
    Answers click(int clicks) {
        return together(person -> {
            var taken = new ArrayList<Taken>();
            for (var count = 0; count < clicks; count++) {
                step(person, count).ifPresent(taken::add);
            }
            return taken;
        });
    }

    private Optional<Taken> step(int person, int count) {
        return tours.get(person).step(count, pages.get(person)).map(path -> {
            var answer = people.get(person).go(path);
            if (answer.status() == 200) {
                pages.set(person, answer.body());
            }
            return new Taken(page(path), path.equals(tours.get(person).home()), answer.status(), answer.millis());
        });
    }

    /** An address without what it asks and without the record it names. */
    private static String page(String path) {
        return RECORD.matcher(path.split("\\?", 2)[0]).replaceAll("*");
    }

    private Answers together(IntFunction<List<Taken>> each) {
        var answers = new ConcurrentLinkedQueue<Taken>();
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        var started = new CountDownLatch(1);
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < people.size(); person++) {
                var who = person;
                threads.submit(() -> {
                    try {
                        started.await();
                        answers.addAll(each.apply(who));
                    } catch (RuntimeException failure) {
                        failures.add(failure);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            began = System.nanoTime();
            started.countDown();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
        var served = answers.stream().filter(taken -> taken.status() == 200).toList();
        var millis = served.stream().filter(taken -> !taken.home()).mapToDouble(Taken::millis).sorted().toArray();
        var homes = served.stream().filter(Taken::home).mapToDouble(Taken::millis).sorted().toArray();
        var pages = served.stream().collect(Collectors.groupingBy(Taken::page, TreeMap::new, Collectors.mapping(Taken::millis, Collectors.toList())));
        return new Answers(millis, homes, (int) answers.stream().filter(taken -> taken.status() == 503).count(), seconds, pages);
    }

    /**
     * Clicks arrive by the clock, whether the ones before were answered or not.
     *
     * @param perSecond how many
     */
    Onslaught arrive(double perSecond, Duration time) {
        bounded(time);
        var clicks = (int) (perSecond * time.toSeconds());
        var served = new AtomicInteger();
        var refusals = new ConcurrentLinkedQueue<Double>();
        var others = new ConcurrentLinkedQueue<String>();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click = 0; click < clicks; click++) {
                pause(began + (long) (click / perSecond * 1e9) - System.nanoTime());
                var person = click % people.size();
                threads.submit(() -> {
                    try {
                        var answer = people.get(person).get("/" + tours.get(person).home());
                        switch (answer.status()) {
                            case 200 -> served.incrementAndGet();
                            case 503 -> refusals.add(answer.millis());
                            default -> others.add(Integer.toString(answer.status()));
                        }
                    } catch (UncheckedIOException failure) {
                        others.add(failure.getCause().toString());
                    }
                });
            }
        }
        return new Onslaught(served.get(), refusals.stream().mapToDouble(Double::doubleValue).sorted().toArray(), others, (System.nanoTime() - began) / 1e9);
    }

    /**
     * @param refusals how long each took to be refused, sorted, in milliseconds
     * @param failures what became of the others
     */
    record Onslaught(int served, double[] refusals, Collection<String> failures, double seconds) {

        int failed() {
            return failures.size();
        }

        /** Why, the most frequent first; empty when none failed. */
        String reasons() {
            return failures.stream().collect(Collectors.groupingBy(reason -> reason, Collectors.counting())).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(reason -> ", " + reason.getValue() + " × " + reason.getKey())
                    .limit(3)
                    .collect(Collectors.joining());
        }
    }

    List<Visitor> people() {
        return people;
    }

    private static void bounded(Duration time) {
        if (time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no longer than " + LONGEST + ", not " + time);
        }
    }

    private static void pause(long nanos) {
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        people.forEach(Visitor::signOut);
        http.close();
    }
}
