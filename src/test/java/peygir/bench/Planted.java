package peygir.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was planted in one county, counted while it was planted. */
final class Planted {

    private final Map<String, Long> numbers = new TreeMap<>();

    void add(String figure) {
        add(figure, 1);
    }

    void add(String figure, long more) {
        numbers.merge(figure, more, Long::sum);
    }

    void set(String figure, long number) {
        numbers.put(figure, number);
    }

    void set(String figure, LocalDate day) {
        numbers.put(figure, day.toEpochDay());
    }

    Map<String, Long> numbers() {
        return new LinkedHashMap<>(numbers);
    }
}
