package peygir.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents names and chances, the same at every start; each county has a seed of its own. */
final class Invention {

    private final List<Sheet.Row> people = Sheet.read("yazd/people").rows();
    private final List<String> words =
            Sheet.read("yazd/ngo-words").rows().stream().map(row -> row.text("word")).toList();
    private final List<Sheet.Row> patterns = Sheet.read("yazd/ngo-patterns").rows();
    private final Set<String> wordsUsed = new HashSet<>();
    private Random random = new Random(0);

    /** From here on, everything is of that county. */
    void turnTo(String county) {
        random = new Random(county.hashCode());
        wordsUsed.clear();
    }

    /** A number from 0 up to but not including the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String person() {
        return oneOf(people).text("given") + " " + oneOf(people).text("family");
    }

    /** What an NGO of this sector may be called. */
    Sheet.Row pattern(String sector) {
        return oneOf(patterns.stream().filter(row -> row.text("sector").equals(sector)).toList());
    }

    /** A name by that pattern whose word no other NGO of the county has. */
    String ngoName(Sheet.Row pattern, String county) {
        var word = oneOf(words.stream().filter(one -> !wordsUsed.contains(one)).toList());
        wordsUsed.add(word);
        return pattern.text("pattern").replace("{name}", word).replace("{county}", county);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
