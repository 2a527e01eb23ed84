package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import peygir.TestDatabase;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** A register of the whole country in a database of its own, with invented names made from a seed. */
final class ManyNgos {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROWS_AT_ONCE = 500;

    private static final List<String> KINDS = List.of("انجمن", "بنیاد", "کانون", "خیریه", "مؤسسه", "خانه", "جمعیت", "گروه", "مجمع", "شبکه");
    private static final List<String> ROOTS = List.of(
            "کتاب", "مهر", "آفتاب", "باران", "سرو", "نخل", "کویر", "چشمه", "امید", "فردا", "دانش", "سلامت", "هنر", "خاک", "نیک", "آینده", "سپید",
            "روشن", "پرواز", "ستاره", "دریا", "کوه", "جنگل", "سبز", "یاس", "نرگس", "لاله", "شکوفه", "بهار", "زمین", "آسمان", "فرهنگ", "میراث");
    private static final List<String> ENDS = List.of("یاران", "ورزان", "سرا", "گستر", "بانان", "پروران", "آفرین", "اندیشان", "گرایان", "دوستان", "پویان", "آوران");

    final JdbcTemplate jdbc;
    final NgoFinder finder;
    final WordIndex index;
    final Map<NgoId, String> names = new LinkedHashMap<>();

    private final SplittableRandom random;

    private ManyNgos(String database, long seed) {
        var source = new SingleConnectionDataSource(TestDatabase.url(database), "root", "", true);
        source.setAutoCommit(true);
        Flyway.configure().dataSource(TestDatabase.url(database), "root", "").locations("classpath:db/migration").load().migrate();
        this.jdbc = new JdbcTemplate(source);
        this.index = new WordIndex(jdbc, _ -> {});
        this.finder = new NgoFinder(JdbcClient.create(jdbc), index, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        this.random = new SplittableRandom(seed);
    }

    /** @param counties how many of the country's counties have any */
    static ManyNgos of(String database, int counties, int ngos, long seed) {
        var many = new ManyNgos(database, seed);
        var codes = many.jdbc.queryForList("select code from county order by code limit ?", String.class, counties);
        if (codes.isEmpty() || many.jdbc.queryForList("select 1 from ngo limit 1").isEmpty()) {
            many.fill(codes, ngos);
        }
        return many;
    }

    private void fill(List<String> counties, int ngos) {
        var lines = new ArrayList<Object[]>();
        for (var number = 0; number < ngos; number++) {
            var name = name();
            var id = new UUID(random.nextLong() & 0xffffffffffff0fffL | 0x4000L, random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
            names.put(new NgoId(id), name);
            lines.add(new Object[] {
                id, name, Letters.fold(name), Letters.compact(name), counties.get(number % counties.size()), "%05d".formatted(number),
                "+9835" + (10_000_000 + number)
            });
            if (lines.size() == ROWS_AT_ONCE || number == ngos - 1) {
                var one = "(?, 0, ?, ?, ?, ?, 'CUL', 'ASSOCIATION', ?, ?)";
                jdbc.update(
                        "insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form, registration_number, phone) values "
                                + String.join(",", Collections.nCopies(lines.size(), one)),
                        lines.stream().flatMap(java.util.Arrays::stream).toArray());
                lines.clear();
            }
        }
        while (index.fillSome()) {
            // Until nothing is due.
        }
        List.of("ngo", "ngo_word", "word_form").forEach(table -> jdbc.queryForList("analyze table " + table));
    }

    private String name() {
        var kind = one(KINDS);
        var first = one(ROOTS) + (random.nextBoolean() ? "\u200C" : "") + one(ENDS);
        var second = random.nextInt(3) == 0 ? one(ROOTS) : one(ROOTS) + one(ENDS);
        return random.nextInt(4) == 0 ? kind + " " + first : kind + " " + first + " " + second;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One slip of the hand in one of the words of five letters or more: a letter put in, left out, exchanged or another. */
    String misspelt(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        var long_ = java.util.stream.IntStream.range(0, words.size()).filter(at -> words.get(at).length() >= 5).boxed().toList();
        var at = one(long_);
        var word = words.get(at);
        var place = random.nextInt(word.length());
        var other = "\u0627\u0628\u062A\u0631\u0633\u0644\u0645\u0646\u0647\u06CC".charAt(random.nextInt(10));
        words.set(at, switch (random.nextInt(4)) {
            case 0 -> word.substring(0, place) + other + word.substring(place);
            case 1 -> word.substring(0, place) + word.substring(place + 1);
            case 2 -> word.substring(0, place) + other + word.substring(place + 1);
            default -> place == 0
                    ? "" + word.charAt(1) + word.charAt(0) + word.substring(2)
                    : word.substring(0, place - 1) + word.charAt(place) + word.charAt(place - 1) + word.substring(place + 1);
        });
        return String.join(" ", words);
    }
}
