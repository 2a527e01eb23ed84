package peygir.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence the product says, in both languages: the pairs {@code vaadin-i18n/<module>.properties} and
 * {@code <module>_fa.properties}, one pair a module, in ICU's message syntax. They are part of the program and never
 * change while it runs, hence no bean is needed to say one: pages, mails, printed pages and refusals all ask here.
 */
public final class Messages {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);
    private static final String FILES = "classpath*:vaadin-i18n/*.properties";
    private static final String PERSIAN_ENDING = "_fa.properties";

    /** Unseen; what stands between them has its own direction and leaves that of its sentence alone. */
    private static final char APART = '\u2068';
    private static final char APART_NO_MORE = '\u2069';

    private static final Map<Language, Map<String, String>> PATTERNS = load();
    private static final Map<Language, Map<String, Sentence>> SENTENCES = new EnumMap<>(Map.of(
            Language.PERSIAN, new ConcurrentHashMap<>(),
            Language.ENGLISH, new ConcurrentHashMap<>()));

    private Messages() {}

    /**
     * The sentence of that key. Numbers among the arguments appear in the reader's digits, dates in the reader's
     * calendar, enum constants under their name; a text goes in as it is, in English one with Persian letters between two
     * unseen marks. An unknown key shows itself, as {@code !key!}.
     */
    public static String text(Locale locale, String key, Object... arguments) {
        var language = Language.of(locale);
        var pattern = patterns(language).get(key);
        if (pattern == null) {
            log.warn("No text for {} in {}", key, language);
            return "!" + key + "!";
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return format(language, key, pattern, readable(arguments, language));
    }

    /** The name of a constant, as {@code enum.NgoStatus.SUSPENDED} has it. */
    public static String text(Locale locale, Enum<?> constant) {
        return text(locale, key(constant));
    }

    /** What a refusal says. */
    public static String text(Locale locale, DomainException refusal) {
        return text(locale, refusal.translationKey(), refusal.arguments());
    }

    public static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    public static boolean has(Locale locale, String key) {
        return patterns(Language.of(locale)).containsKey(key);
    }

    private static Map<String, String> patterns(Language language) {
        return PATTERNS.getOrDefault(language, Map.of());
    }

    private static String format(Language language, String key, String pattern, Object[] arguments) {
        return SENTENCES.getOrDefault(language, Map.of()).computeIfAbsent(key, _ -> new Sentence(pattern, language.locale())).with(arguments);
    }

    private static Object[] readable(Object[] arguments, Language language) {
        var readable = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            readable[at] = switch (arguments[at]) {
                case LocalDate date -> Dates.brief(date, language.locale());
                case JalaliDate date -> Dates.brief(date.toLocalDate(), language.locale());
                case JalaliMonth month -> Dates.month(month, language.locale());
                case Enum<?> constant -> text(language.locale(), constant);
                case String words when language == Language.ENGLISH && readsRightToLeft(words) -> APART + words + APART_NO_MORE;
                case null -> "";
                case Object other -> other;
            };
        }
        return readable;
    }

    /** Such a name would turn the sentence it begins, and draw the date behind it into itself: 18-11-2026 for 2026-11-18. */
    private static boolean readsRightToLeft(String words) {
        return words.chars().map(Character::getDirectionality).anyMatch(
                way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static Map<Language, Map<String, String>> load() {
        var english = new HashMap<String, String>();
        var persian = new HashMap<String, String>();
        try {
            // Not the thread's class loader: the first sentence may be said on a thread that does not know the packaged jar.
            var files = new PathMatchingResourcePatternResolver(Messages.class.getClassLoader());
            for (var file : files.getResources(FILES)) {
                var name = String.valueOf(file.getFilename());
                read(file).forEach((key, text) ->
                        (name.endsWith(PERSIAN_ENDING) ? persian : english).put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(Language.ENGLISH, Map.copyOf(english), Language.PERSIAN, Map.copyOf(persian));
    }

    private static Properties read(Resource file) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
