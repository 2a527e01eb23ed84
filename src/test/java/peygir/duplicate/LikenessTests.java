package peygir.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import peygir.duplicate.Likeness.Candidate;
import peygir.duplicate.Likeness.Pair;
import peygir.shared.NgoId;

/** Records that stand twice are found, and no others; each with what speaks for it. */
class LikenessTests {

    private static final List<String> KINDS = List.of("انجمن", "بنیاد", "کانون", "خیریه", "مؤسسه");
    private static final List<String> ROOTS = List.of("کتاب", "مهر", "آفتاب", "باران", "نخل", "کویر", "چشمه", "امید", "دانش", "سلامت", "ستاره", "پرواز", "شکوفه");
    private static final List<String> ENDS = List.of("یاران", "سرا", "گستر", "پروران", "آفرین", "اندیشان");

    private final SplittableRandom random = new SplittableRandom(1405);
    private final List<Candidate> county = new ArrayList<>();
    private final Map<Pair, Sign> planted = new LinkedHashMap<>();

    @Test
    void aCountyWithPlantedDuplicatesGivesExactlyThose() {
        for (var root : ROOTS) {
            for (var end : ENDS) {
                register(KINDS.get(county.size() % KINDS.size()) + " " + root + "\u200C" + end + " " + ROOTS.get((county.size() * 7) % ROOTS.size()));
            }
        }
        var originals = List.copyOf(county);
        for (var number = 0; number < 36; number++) {
            plant(originals.get(number * 2), Sign.values()[number % Sign.values().length]);
        }

        var found = Likeness.among(county);

        var right = planted.entrySet().stream().filter(pair -> found.getOrDefault(pair.getKey(), java.util.EnumSet.noneOf(Sign.class)).contains(pair.getValue())).count();
        var false_ = found.keySet().stream().filter(pair -> !planted.containsKey(pair)).map(pair -> name(pair.first()) + " / " + name(pair.second()) + " " + found.get(pair)).toList();
        System.out.printf(Locale.ROOT, "duplicates among %d records: recall %d of %d, precision %d of %d, false: %s%n",
                county.size(), right, planted.size(), found.size() - false_.size(), found.size(), false_);
        assertThat(right).isEqualTo(planted.size());
        assertThat(false_).isEmpty();
    }

    @Test
    void whatOnlyLooksAlikeIsLeftAlone() {
        register("انجمن کتاب ۱");
        register("انجمن کتاب ۲");
        register("مهر");
        register("نخل");
        register("بنیاد باران");
        register("خیریه باران");

        assertThat(Likeness.among(county)).isEmpty();
    }

    @Test
    void anotherNameCountsAsAName() {
        var one = new Candidate(NgoId.random(), List.of("انجمن آبرسان", "جمعیت چشمه‌سار"), null, null);
        var other = new Candidate(NgoId.random(), List.of("جمعیت چشمه سار"), null, null);

        assertThat(Likeness.among(List.of(one, other))).containsExactly(Map.entry(Pair.of(one.id(), other.id()), java.util.EnumSet.of(Sign.SAME_NAME)));
    }

    private void plant(Candidate original, Sign sign) {
        var name = original.names().getFirst();
        var words = new ArrayList<>(List.of(name.split(" ")));
        var twin = switch (sign) {
            case REGISTRATION_NUMBER -> new Candidate(NgoId.random(), List.of("ثبت " + county.size() + " دیگر"), "9" + county.size(), null);
            case PHONE -> new Candidate(NgoId.random(), List.of("تلفن " + county.size() + " دیگر"), null, "+98353" + (2_420_000 + county.size()));
            case SAME_NAME -> new Candidate(NgoId.random(), List.of(name.replace("\u200C", " ").replace('ی', 'ي')), null, null);
            case SAME_WORDS -> new Candidate(NgoId.random(), List.of(String.join(" ", words.reversed())), null, null);
            case NEAR_NAME -> new Candidate(NgoId.random(), List.of(slip(name)), null, null);
            case ONE_WORD_MORE -> new Candidate(NgoId.random(), List.of(name + " نمونه"), null, null);
        };
        if (sign == Sign.REGISTRATION_NUMBER || sign == Sign.PHONE) {
            county.set(county.indexOf(original), new Candidate(original.id(), original.names(), twin.registrationNumber(), twin.phone()));
        }
        county.add(twin);
        planted.put(Pair.of(original.id(), twin.id()), sign);
    }

    private String slip(String name) {
        var at = name.indexOf(' ') + 2 + random.nextInt(3);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private void register(String name) {
        county.add(new Candidate(NgoId.random(), List.of(name), null, null));
    }

    private String name(NgoId id) {
        return county.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().names().getFirst();
    }
}
