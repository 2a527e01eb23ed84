package peygir.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import peygir.shared.Letters;

/** The columns of a sheet of NGOs, known by the names people give them and by HXL hashtags. */
public enum NgoColumn {
    NAME,
    ALIASES,
    COUNTY,
    SECTOR,
    LEGAL_FORM,
    NATIONAL_ID,
    REGISTRATION_NUMBER,
    AFFILIATION,
    PHONE,
    FOUNDED_ON,
    FOUNDED_ON_ISO,
    ABOUT;

    private static final Properties WORDS = words();
    private static final Map<String, NgoColumn> NAMES = names();

    /** What a heading means; empty for one nobody knows. */
    static Optional<NgoColumn> of(String heading) {
        return Optional.ofNullable(NAMES.get(key(heading)));
    }

    /** Its HXL hashtag with the attributes that tell it from others. */
    String tag() {
        return Arrays.stream(WORDS.getProperty(name()).split("\\|")).filter(name -> name.startsWith("#")).reduce((_, last) -> last).orElse("");
    }

    private static String key(String heading) {
        var text = heading.strip();
        return text.startsWith("#") ? text.toLowerCase(Locale.ROOT).replaceAll("\\s", "") : Letters.compact(text);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = new InputStreamReader(NgoColumn.class.getResourceAsStream("/exchange/ngo-headings.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, NgoColumn> names() {
        var names = new HashMap<String, NgoColumn>();
        for (var column : values()) {
            Arrays.stream(WORDS.getProperty(column.name()).split("\\|")).forEach(name -> names.put(key(name), column));
        }
        return Map.copyOf(names);
    }
}
