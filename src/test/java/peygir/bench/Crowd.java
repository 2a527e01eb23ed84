package peygir.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** So many people at once, each a virtual thread with cookies of its own; bounded in number and in time. */
final class Crowd implements AutoCloseable {

    private static final int MOST = 1000;
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

    /** What was answered and how long it took, sorted, in milliseconds. */
    record Answers(double[] millis, int refused, double seconds) {

        double quantile(double share) {
            return millis.length == 0 ? Double.NaN : millis[(int) Math.min(millis.length - 1, Math.floor(millis.length * share))];
        }

        double perSecond() {
            return millis.length / seconds;
        }
    }

    /** Everybody goes his way for a while and thinks between two clicks. */
    Answers goAbout(Duration time, Duration think) {
        bounded(time);
        var until = System.nanoTime() + time.toNanos();
        return together(person -> {
            var chance = new SplittableRandom(person);
            // Nobody begins in step with the others.
            pause((long) (chance.nextDouble() * think.toNanos()));
            var taken = new ArrayList<Visitor.Answer>();
            while (System.nanoTime() < until) {
                step(person, taken.size()).ifPresent(taken::add);
                pause((long) ((0.5 + chance.nextDouble()) * think.toNanos()));
            }
            return taken;
        });
    }

    /** So many clicks each, one after the other, without a thought. */
    Answers click(int clicks) {
        return together(person -> {
            var taken = new ArrayList<Visitor.Answer>();
            for (var count = 0; count < clicks; count++) {
                step(person, count).ifPresent(taken::add);
            }
            return taken;
        });
    }

    private java.util.Optional<Visitor.Answer> step(int person, int count) {
        return tours.get(person).step(count, pages.get(person)).map(path -> {
            var answer = people.get(person).go(path);
            if (answer.status() == 200) {
                pages.set(person, answer.body());
            }
            return answer;
        });
    }

    private Answers together(IntFunction<List<Visitor.Answer>> each) {
        var answers = new ConcurrentLinkedQueue<Visitor.Answer>();
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
        var millis = answers.stream().filter(answer -> answer.status() == 200).mapToDouble(Visitor.Answer::millis).sorted().toArray();
        return new Answers(millis, (int) answers.stream().filter(answer -> answer.status() == 503).count(), seconds);
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
        var others = new AtomicInteger();
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
                            default -> others.incrementAndGet();
                        }
                    } catch (RuntimeException failure) {
                        others.incrementAndGet();
                    }
                });
            }
        }
        return new Onslaught(served.get(), refusals.stream().mapToDouble(Double::doubleValue).sorted().toArray(), others.get(), (System.nanoTime() - began) / 1e9);
    }

    /** @param refusals how long each took to be refused, sorted, in milliseconds */
    record Onslaught(int served, double[] refusals, int failed, double seconds) {}

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
