package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence the product says reads as ICU says it, however it is put together. */
class SentenceTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final String[] WORDS = {"بافق", "a 'b' {0}", "", "نشست «هم‌اندیشی»", "5", "six", "seven", "eight", "nine", "ten"};

    @Test
    void everySentenceWithWordsInItsGapsReadsAsIcuSaysIt() throws IOException {
        var differ = new HashMap<String, String>();
        var patterns = patterns();
        patterns.forEach((key, pattern) -> {
            var expected = said(() -> new MessageFormat(pattern, ULocale.forLocale(locale(key))).format(WORDS));
            var actual = said(() -> new Sentence(pattern, locale(key)).with(WORDS));
            if (!expected.equals(actual)) {
                differ.put(key, expected + " / " + actual);
            }
        });
        assertThat(differ).isEmpty();
        assertThat(patterns).hasSizeGreaterThan(1000);
    }

    @Test
    void everySentenceWithNumbersInItsGapsReadsAsIcuSaysIt() throws IOException {
        Object[] numbers = {1, 20_000, 3L, 4, 5, 6, 7, 8, 9, 10};
        patterns().forEach((key, pattern) -> assertThat(said(() -> new Sentence(pattern, locale(key)).with(numbers)))
                .as(key).isEqualTo(said(() -> new MessageFormat(pattern, ULocale.forLocale(locale(key))).format(numbers))));
    }

    @Test
    void aNumberAmongWordsHasTheReadersDigits() {
        assertThat(new Sentence("{0} از {1}", PERSIAN).with(new Object[] {"نشست", 1405})).isEqualTo("نشست از ۱٬۴۰۵");
    }

    @Test
    void whatIsSaidAgainOfANumberIsTheSame() {
        var sentence = new Sentence("{0, plural, one {# day} other {# days}}", Locale.ENGLISH);
        for (var round = 0; round < 2; round++) {
            assertThat(List.of(0, 1, 2, 3659, 3660, -1)).extracting(days -> sentence.with(new Object[] {days}))
                    .containsExactly("0 days", "1 day", "2 days", "3,659 days", "3,660 days", "-1 day");
        }
    }

    @Test
    void wordsStandInTheOrderOfTheSentenceAndAsOftenAsItNamesThem() {
        assertThat(new Sentence("{1}, {0}; {1}", Locale.ENGLISH).with(new Object[] {"a", "b"})).isEqualTo("b, a; b");
    }

    @Test
    void whatIsQuotedIsNoGap() {
        assertThat(new Sentence("it''s '{0}' {0}", Locale.ENGLISH).with(new Object[] {"here"})).isEqualTo("it's {0} here");
    }

    @Test
    void aGapNobodyFillsStaysOne() {
        assertThat(new Sentence("{0} {1}", Locale.ENGLISH).with(new Object[] {"a"})).isEqualTo("a {1}");
    }

    @Test
    void aBrokenPatternIsRefused() {
        assertThatThrownBy(() -> new Sentence("{0", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What some say of arguments they cannot use is the same, too. */
    private static String said(Supplier<String> sentence) {
        try {
            return sentence.get();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    private static Locale locale(String key) {
        return key.startsWith("fa ") ? PERSIAN : Locale.ENGLISH;
    }

    /** Those with gaps or quotes, by language and key. */
    private static Map<String, String> patterns() throws IOException {
        var patterns = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
            var texts = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            var language = String.valueOf(file.getFilename()).endsWith("_fa.properties") ? "fa " : "en ";
            texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).matches("(?s).*[{'].*"))
                    .forEach(key -> patterns.put(language + key, texts.getProperty(key)));
        }
        return patterns;
    }
}
