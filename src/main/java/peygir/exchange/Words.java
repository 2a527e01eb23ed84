package peygir.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.exchange.ImportCheck.UnknownWord;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Letters;

/** What words mean in the lists of a county: names and codes that are known, and those somebody explained once. Each kind is read once a sheet. */
final class Words {

    /** What went out of use under the latest version of the taxonomy is not meant by anything that comes in now. */
    private static final String IN_USE =
            "exists (select 1 from taxonomy_term t where t.code = s.code and t.read_as = t.code and t.valid_to = '9999-12-31')";

    private final JdbcClient jdbc;
    private final CountyCode county;
    private final Map<WordKind, Map<String, String>> known = new EnumMap<>(WordKind.class);
    private final Set<UnknownWord> unknown = new LinkedHashSet<>();

    Words(JdbcClient jdbc, CountyCode county) {
        this.jdbc = jdbc;
        this.county = county;
    }

    /**
     * The code a word stands for.
     *
     * @throws DomainException when nobody knows it yet
     */
    String code(WordKind kind, String typed) {
        var code = of(kind).get(Letters.compact(typed));
        if (code == null) {
            unknown.add(new UnknownWord(kind, typed));
            throw new DomainException("exchange.Words.unknown." + kind.name(), typed);
        }
        return code;
    }

    /** Words that were asked for and nobody knew, each once. */
    List<UnknownWord> unknown() {
        return List.copyOf(unknown);
    }

    /** All that a word of this kind may mean here, in the order of lists. */
    static List<Meaning> meanings(JdbcClient jdbc, CountyCode county, WordKind kind, Locale locale) {
        var english = Language.of(locale) == Language.ENGLISH;
        return jdbc.sql(kind == WordKind.COUNTY ? "select code, name_fa as fa, name_en as en from county where code = :county" : names(kind))
                .param("county", county.value())
                .query((row, _) -> new Meaning(row.getString("code"), row.getString(english ? "en" : "fa")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private Map<String, String> of(WordKind kind) {
        return known.computeIfAbsent(kind, this::read);
    }

    private Map<String, String> read(WordKind kind) {
        var words = new HashMap<String, String>();
        var several = new HashSet<String>();
        jdbc.sql(names(kind)).param("county", county.value()).query(row -> {
            var code = row.getString("code");
            put(words, several, code, code);
            put(words, several, row.getString("fa"), code);
            put(words, several, row.getString("en"), code);
        });
        // A word that may mean two things means neither, until somebody says which.
        several.forEach(words::remove);
        if (kind == WordKind.NGO || kind == WordKind.ORGANISATION) {
            aliases(kind).forEach(words::putIfAbsent);
        }
        var standing = new HashSet<>(words.values());
        jdbc.sql("select typed, code from import_word where county_code = ? and kind = ?").params(county.value(), kind.name()).query(row -> {
            // What a word meant may have gone from the register since.
            if (standing.contains(row.getString("code"))) {
                words.put(row.getString("typed"), row.getString("code"));
            }
        });
        return words;
    }

    /** Other names of NGOs, where only one has them. */
    private Map<String, String> aliases(WordKind kind) {
        var words = new HashMap<String, String>();
        var several = new HashSet<String>();
        var prefix = kind == WordKind.ORGANISATION ? "NGO:" : "";
        jdbc.sql("""
                        select a.name, a.ngo_id from ngo_alias a join ngo n on n.id = a.ngo_id where n.county_code = :county and n.closed_on is null
                        union all select national_id, id from ngo where county_code = :county and closed_on is null and national_id is not null
                        """)
                .param("county", county.value())
                .query(row -> {
                    put(words, several, row.getString("name"), prefix + row.getString("ngo_id"));
                });
        several.forEach(words::remove);
        return words;
    }

    private static void put(Map<String, String> words, Set<String> several, String word, String code) {
        var compact = Letters.compact(word);
        var before = words.putIfAbsent(compact, code);
        if (before != null && !before.equals(code)) {
            several.add(compact);
        }
    }

    private static String names(WordKind kind) {
        return switch (kind) {
            case COUNTY -> "select code, name_fa as fa, name_en as en from county where :county is not null";
            case SECTOR -> "select code, label_fa as fa, label_en as en from sector s where :county is not null and " + IN_USE + " order by position";
            case SUB_SECTOR -> "select code, label_fa as fa, label_en as en from sub_sector s where :county is not null and " + IN_USE + " order by position";
            case TARGET_GROUP -> "select code, label_fa as fa, label_en as en from target_group where :county is not null order by position";
            case LOCALITY -> "select id as code, name as fa, name as en from locality where county_code = :county order by name";
            case DEPARTMENT -> "select id as code, name as fa, name as en from department where county_code = :county order by name";
            case NGO -> "select id as code, name as fa, name as en from ngo where county_code = :county and closed_on is null order by name";
            case ORGANISATION -> """
                    select concat('NGO:', id) as code, name as fa, name as en from ngo where county_code = :county and closed_on is null
                    union all select concat('DEPARTMENT:', id), name, name from department where county_code = :county
                    union all select concat('OFFICE:', id), title_fa, title_en from office
                    where county_code = :county or level = 'PROVINCE' and province_code = left(:county, 2)
                    """;
        };
    }
}
