package peygir.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.Messages;
import peygir.sheet.SheetRow;

/**
 * The columns of a list: how people head them, how HXL does, and how they are headed when the list leaves. One description
 * for what is read, written and offered as an empty form.
 *
 * @param <C> a constant a column; those that end in {@code _ISO} repeat the day before them as the world writes it
 */
final class Columns<C extends Enum<C>> {

    private static final String ISO = "_ISO";

    private final Class<C> kind;
    private final Map<C, String> tags;
    private final Map<String, C> names = new HashMap<>();

    private Columns(Class<C> kind, Properties words) {
        this.kind = kind;
        this.tags = new EnumMap<>(kind);
        for (var column : kind.getEnumConstants()) {
            for (var name : Objects.requireNonNull(words.getProperty(column.name()), column.name()).split("\\|")) {
                know(name, column);
                // The last one says it most exactly.
                if (name.startsWith("#")) {
                    tags.put(column, name);
                }
            }
            for (var language : Language.values()) {
                know(heading(column, language.locale()), column);
            }
        }
    }

    private void know(String name, C column) {
        var before = names.putIfAbsent(key(name), column);
        if (before != null && before != column) {
            throw new IllegalStateException(name + " heads two columns of " + kind.getSimpleName());
        }
    }

    /** Those of that kind; their words stand beside it, one line a column, parted by bars. */
    static <C extends Enum<C>> Columns<C> of(Class<C> kind) {
        var words = new Properties();
        var file = "/exchange/" + kind.getSimpleName() + ".properties";
        try (var reader = new InputStreamReader(Objects.requireNonNull(Columns.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
            return new Columns<>(kind, words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Class<C> kind() {
        return kind;
    }

    /** What a heading means; empty for one nobody knows. */
    Optional<C> of(String heading) {
        return Optional.ofNullable(names.get(key(heading)));
    }

    /** Which columns a row heads, and where. */
    EnumMap<C, Integer> in(SheetRow row) {
        var found = new EnumMap<C, Integer>(kind);
        for (var place = 0; place < row.cells().size(); place++) {
            var at = place;
            of(row.cell(place).text()).ifPresent(column -> found.putIfAbsent(column, at));
        }
        return found;
    }

    /** Its HXL hashtag with the attributes that tell it from others. */
    String tag(C column) {
        return tags.getOrDefault(column, "");
    }

    String heading(C column, Locale locale) {
        return Messages.text(locale, "exchange." + kind.getSimpleName() + "." + column.name());
    }

    /** @param iso whether days stand a second time as the world writes them */
    List<C> all(boolean iso) {
        return Arrays.stream(kind.getEnumConstants()).filter(column -> iso || !column.name().endsWith(ISO)).toList();
    }

    private static String key(String heading) {
        var text = heading.strip();
        return text.startsWith("#") ? text.toLowerCase(Locale.ROOT).replaceAll("\\s", "") : Letters.compact(text);
    }
}
