package peygir.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.shared.Letters;

/**
 * Finds the NGO that may be the same one under another spelling: the same words without those every second name has, one
 * letter more, less or other, the same registration number, the same telephone. Each is asked in no time, however many are known.
 */
final class NgoTwins {

    /** Words that say what kind of thing it is, not which. */
    private static final Set<String> GENERIC = Arrays.stream(
                    ("انجمن موسسه مؤسسه کانون گروه بنیاد خیریه جمعیت مرکز سازمان تشکل هیئت مردم نهاد فرهنگی شهرستان استان سمن "
                                    + "association society institute centre center group foundation charity organisation organization ngo the of county")
                            .split(" "))
            .map(Letters::fold)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 4;

    private final Set<String> place;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<Integer, String> shorter = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();

    /** @param place names of the county: they tell no NGO of it from another */
    NgoTwins(Set<String> place) {
        this.place = place.stream().map(Letters::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** @param label how it is called when it is shown as somebody's twin */
    void know(String name, @Nullable String registrationNumber, @Nullable String phone, String label) {
        var key = key(name);
        if (key.length() >= SHORTEST) {
            keys.putIfAbsent(key, label);
            forms(key).forEach(form -> shorter.putIfAbsent(form, label));
        }
        if (registrationNumber != null) {
            numbers.putIfAbsent(registrationNumber, label);
        }
        if (phone != null) {
            phones.putIfAbsent(phone, label);
        }
    }

    void know(Profile profile, String label) {
        var phone = profile.phone();
        know(profile.name(), profile.registrationNumber(), phone == null ? null : phone.value(), label);
    }

    @Nullable String of(String name, @Nullable String registrationNumber, @Nullable PhoneNumber phone) {
        if (registrationNumber != null && numbers.containsKey(registrationNumber)) {
            return numbers.get(registrationNumber);
        }
        if (phone != null && phones.containsKey(phone.value())) {
            return phones.get(phone.value());
        }
        var key = key(name);
        if (key.length() < SHORTEST) {
            return null;
        }
        if (keys.containsKey(key)) {
            return keys.get(key);
        }
        return forms(key).stream().filter(shorter::containsKey).findFirst().map(shorter::get).orElse(null);
    }

    /** The words that tell it from others, in one order. */
    private String key(String name) {
        var words = Arrays.stream(Letters.fold(name).split(" ")).filter(word -> !GENERIC.contains(word) && !place.contains(word)).sorted().toList();
        return String.join("", words.isEmpty() ? Arrays.asList(Letters.fold(name).split(" ")) : words);
    }

    /** The key and what is left of it when one letter is missing; kept as numbers, for there are many. */
    private static Set<Integer> forms(String key) {
        var forms = new HashSet<Integer>();
        forms.add(key.hashCode());
        if (key.length() > SHORTEST) {
            for (var at = 0; at < key.length(); at++) {
                forms.add((key.substring(0, at) + key.substring(at + 1)).hashCode());
            }
        }
        return forms;
    }
}
