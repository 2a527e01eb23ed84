package peygir.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.ngo.WordForms;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/**
 * Finds pairs that may be one NGO among those of a county. Every rule is a key that two records share, so that the work
 * grows with the records and not with their pairs; what shares a key is then looked at.
 */
final class Likeness {

    /** Of shorter names one letter makes another name. */
    private static final int SHORTEST_NEAR = 6;

    private static final int FEWEST_WORDS = 2;

    /** A record that is compared. */
    record Candidate(NgoId id, List<String> names, @Nullable String registrationNumber, @Nullable String phone) {}

    /** Two records, the smaller id first. */
    record Pair(NgoId first, NgoId second) {

        static Pair of(NgoId one, NgoId other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<Pair, EnumSet<Sign>> found = new LinkedHashMap<>();

    static Map<Pair, EnumSet<Sign>> among(Collection<Candidate> candidates) {
        var likeness = new Likeness();
        likeness.share(Sign.REGISTRATION_NUMBER, candidates, one -> one.registrationNumber == null ? Set.of() : Set.of(one.registrationNumber));
        likeness.share(Sign.PHONE, candidates, one -> one.phone == null ? Set.of() : Set.of(one.phone));
        likeness.share(Sign.SAME_NAME, candidates, one -> each(one, Letters::compact));
        likeness.share(Sign.SAME_WORDS, candidates, one -> each(one, name -> String.join(" ", sorted(name))));
        likeness.near(candidates);
        likeness.oneWordMore(candidates);
        return likeness.found;
    }

    private interface Keys {
        Set<String> of(Candidate candidate);
    }

    private interface Key {
        String of(String name);
    }

    private static Set<String> each(Candidate candidate, Key key) {
        var keys = new LinkedHashSet<String>();
        candidate.names.forEach(name -> keys.add(key.of(name)));
        keys.remove("");
        return keys;
    }

    private static List<String> sorted(String name) {
        return List.of(Letters.fold(name).split(" ")).stream().sorted().toList();
    }

    private void share(Sign reason, Collection<Candidate> candidates, Keys keys) {
        byKey(candidates, keys).values().forEach(group -> pairs(group, (one, other) -> add(one, other, reason)));
    }

    /** One slip leaves a common form of the whole name; a slip in a number is another number. */
    private void near(Collection<Candidate> candidates) {
        var groups = byKey(candidates, one -> {
            var keys = new LinkedHashSet<String>();
            one.names.stream().map(Letters::compact).filter(name -> name.length() >= SHORTEST_NEAR).forEach(name -> keys.addAll(WordForms.shorter(name)));
            return keys;
        });
        groups.values().forEach(group -> pairs(group, (one, other) -> {
            if (one.names.stream().anyMatch(name -> other.names.stream().anyMatch(like -> isNear(name, like)))) {
                add(one, other, Sign.NEAR_NAME);
            }
        }));
    }

    private static boolean isNear(String one, String other) {
        var first = Letters.compact(one);
        var second = Letters.compact(other);
        return Math.min(first.length(), second.length()) >= SHORTEST_NEAR && WordForms.slips(first, second) == 1 && digits(first).equals(digits(second));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private void oneWordMore(Collection<Candidate> candidates) {
        var whole = byKey(candidates, one -> each(one, name -> wordy(sorted(name))));
        for (var candidate : candidates) {
            for (var name : candidate.names) {
                var words = sorted(name);
                for (var at = 0; at < words.size(); at++) {
                    var fewer = new ArrayList<>(words);
                    var left = fewer.remove(at);
                    if (digits(left).isEmpty()) {
                        whole.getOrDefault(wordy(fewer), List.of()).stream()
                                .filter(other -> !other.id.equals(candidate.id))
                                .forEach(other -> add(candidate, other, Sign.ONE_WORD_MORE));
                    }
                }
            }
        }
    }

    /** Empty for names of one word, which say too little. */
    private static String wordy(List<String> words) {
        return words.size() < FEWEST_WORDS ? "" : String.join(" ", words);
    }

    private static Map<String, List<Candidate>> byKey(Collection<Candidate> candidates, Keys keys) {
        Map<String, List<Candidate>> groups = new HashMap<>();
        candidates.forEach(one -> keys.of(one).forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one)));
        groups.remove("");
        return groups;
    }

    private interface Two {
        void are(Candidate one, Candidate other);
    }

    private static void pairs(List<Candidate> group, Two two) {
        for (var one = 0; one < group.size(); one++) {
            for (var other = one + 1; other < group.size(); other++) {
                two.are(group.get(one), group.get(other));
            }
        }
    }

    /** The surest word for how two names are alike is enough. */
    private void add(Candidate one, Candidate other, Sign reason) {
        var reasons = found.computeIfAbsent(Pair.of(one.id, other.id), _ -> EnumSet.noneOf(Sign.class));
        var named = reasons.stream().filter(known -> known.compareTo(Sign.SAME_NAME) >= 0).findFirst();
        if (reason.compareTo(Sign.SAME_NAME) < 0 || named.isEmpty()) {
            reasons.add(reason);
        } else if (reason.compareTo(named.get()) < 0) {
            reasons.remove(named.get());
            reasons.add(reason);
        }
    }
}
