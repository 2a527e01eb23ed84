package peygir.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was asked for after {@code bench}. */
sealed interface Asked {

    record Generation(Size size) implements Asked {}

    record Measuring(boolean quick, List<Figure> figures) implements Asked {}

    /** @throws Refusal when it cannot be understood; nothing was started then */
    static Asked of(List<String> words) {
        if (!words.isEmpty() && words.getFirst().equals("generate")) {
            if (words.size() != 2) {
                throw new Refusal("usage: bench generate county|province|nation");
            }
            return new Generation(Size.of(words.get(1)));
        }
        words.stream().filter(word -> word.startsWith("-") && !word.equals("--quick")).findFirst().ifPresent(strange -> {
            throw new Refusal("bench knows --quick and names of figures, not " + strange);
        });
        var quick = words.contains("--quick");
        var names = words.stream().filter(word -> !word.startsWith("-")).map(word -> word.toUpperCase(Locale.ROOT)).toList();
        var all = Figure.all();
        for (var name : names) {
            if (all.stream().noneMatch(figure -> figure.names().contains(name))) {
                throw new Refusal("no figure " + name + "; there are " + all.stream().flatMap(figure -> figure.names().stream()).collect(Collectors.joining(", ")));
            }
        }
        return new Measuring(quick, all.stream().filter(figure -> names.isEmpty() ? figure.asked(quick) : names.stream().anyMatch(figure.names()::contains)).toList());
    }
}
