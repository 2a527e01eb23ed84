package peygir.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peygir.operations.Operation.Refusal;

/**
 * What follows a command: words, then {@code --name=value} and {@code --name} in any order.
 *
 * @param words those without a name
 * @param named by their names; an option without a value has an empty one
 */
record Options(List<String> words, Map<String, String> named) {

    /** @throws Refusal for an option that is not among the known ones, or stands twice */
    static Options read(List<String> arguments, Set<String> known, String usage) {
        var words = new ArrayList<String>();
        var named = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            var parts = argument.substring(2).split("=", 2);
            if (!known.contains(parts[0]) || named.put(parts[0], parts.length == 2 ? parts[1] : "") != null) {
                throw Refusal.wrongUsage("usage: " + usage);
            }
        }
        return new Options(List.copyOf(words), named);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(named.get(name)).filter(value -> !value.isBlank());
    }

    String needed(String name, String usage) {
        return value(name).orElseThrow(() -> Refusal.wrongUsage("usage: " + usage));
    }
}
