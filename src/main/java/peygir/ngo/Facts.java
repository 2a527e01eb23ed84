package peygir.ngo;

import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two states of a record, in words for the audit log. */
final class Facts {

    private Facts() {}

    static String difference(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(before.get(fact.getKey())))
                .map(fact -> fact.getKey() + ": " + before.getOrDefault(fact.getKey(), "") + " \u2192 " + fact.getValue())
                .collect(Collectors.joining("; "));
    }
}
