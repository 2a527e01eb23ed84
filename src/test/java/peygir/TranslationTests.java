package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.ComplexArgStyleNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said in one language is said in the other, and whatever the code wants to say has a sentence. */
class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern REFUSAL_OR_TRANSLATION =
            Pattern.compile("(?:new DomainException|getTranslation)\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY_LINE = Pattern.compile("^\\s*([\\w.]+)\\s*=.*");

    private static Map<String, String> english;
    private static Map<String, String> persian;
    private static List<String> sources;

    @BeforeAll
    static void readEverything() throws IOException {
        english = new TreeMap<>();
        persian = new TreeMap<>();
        for (var file : files(TEXTS, ".properties")) {
            texts(file).forEach((isPersian(file) ? persian : english)::put);
        }
        sources = new ArrayList<>();
        for (var file : files(SOURCES, ".java")) {
            sources.add(Files.readString(file));
        }
    }

    @Test
    void everySentenceExistsInBothLanguages() throws IOException {
        assertThat(english).isNotEmpty();
        assertThat(persian.keySet()).isEqualTo(english.keySet());
        for (var file : files(TEXTS, ".properties")) {
            assertThat(twinOf(file)).as("the other language of " + file.getFileName()).exists();
            assertThat(texts(file).keySet())
                    .as(file.getFileName().toString())
                    .isEqualTo(texts(twinOf(file)).keySet());
        }
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(persian.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        english.forEach((key, text) ->
                assertThat(argumentsOf(persian.getOrDefault(key, ""))).as(key).isEqualTo(argumentsOf(text)));
    }

    @Test
    void persianIsWrittenWithPersianLettersAndDigits() {
        persian.forEach((key, text) -> assertThat(spokenIn(text)).as(key).doesNotContainPattern("[يك0-9٠-٩]"));
    }

    @Test
    void aKeyIsWrittenOnce() throws IOException {
        for (boolean inPersian : new boolean[] {true, false}) {
            var keys = new ArrayList<String>();
            for (var file : files(TEXTS, ".properties")) {
                if (isPersian(file) == inPersian) {
                    Files.readAllLines(file).stream()
                            .map(KEY_LINE::matcher)
                            .filter(line -> line.matches())
                            .forEach(line -> keys.add(line.group(1)));
                }
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void anEnumWithANameHasNamesForAllItsConstants() throws Exception {
        var expected = new TreeSet<String>();
        var named = english.keySet().stream()
                .filter(key -> key.startsWith("enum."))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var type : enums()) {
            var prefix = "enum." + type.getSimpleName() + ".";
            if (named.stream().anyMatch(key -> key.startsWith(prefix))) {
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> prefix + ((Enum<?>) constant).name())
                        .forEach(key -> assertThat(expected.add(key))
                                .as(key + " would name constants of two enums")
                                .isTrue());
            }
        }
        assertThat(named).isEqualTo(expected);
    }

    @Test
    void whateverTheCodeSaysHasASentence() throws IOException {
        var missing = new TreeSet<String>();
        var looksLikeAKey = Pattern.compile("(?:" + String.join("|", modules()) + ")\\.(?:ui\\.)?[A-Z]\\w*\\.[\\w.]*");
        for (var source : sources) {
            LITERAL.matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .filter(literal -> looksLikeAKey.matcher(literal).matches())
                    .filter(literal -> !isSaid(literal))
                    .forEach(missing::add);
            REFUSAL_OR_TRANSLATION
                    .matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .filter(literal -> !isSaid(literal))
                    .forEach(missing::add);
        }
        assertThat(missing).as("keys in the code without a sentence").isEmpty();
    }

    /** A literal that ends with a dot is the beginning of a key that is put together. */
    private static boolean isSaid(String literal) {
        return literal.endsWith(".")
                ? english.keySet().stream().anyMatch(key -> key.startsWith(literal))
                : english.containsKey(literal);
    }

    private static TreeSet<String> argumentsOf(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }

    /** The words of a sentence without the names and choices of its arguments. */
    private static String spokenIn(String text) {
        var words = new StringBuilder();
        collect(MessagePatternUtil.buildMessageNode(text), words);
        return words.toString();
    }

    private static void collect(MessageNode message, StringBuilder words) {
        for (var part : message.getContents()) {
            switch (part) {
                case TextNode spoken -> words.append(spoken.getText());
                case ArgNode argument when argument.getComplexStyle() instanceof ComplexArgStyleNode choice ->
                    choice.getVariants().forEach(variant -> collect(variant.getMessage(), words));
                default -> words.append(' ');
            }
        }
    }

    private static List<Class<?>> enums() throws Exception {
        var enums = new ArrayList<Class<?>>();
        for (var file : files(CLASSES.resolve("peygir"), ".class")) {
            var name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
            var type = Class.forName(name, false, TranslationTests.class.getClassLoader());
            if (type.isEnum()) {
                enums.add(type);
            }
        }
        return enums;
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES.resolve("peygir"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, _) -> one, TreeMap::new));
    }

    private static boolean isPersian(Path file) {
        return file.getFileName().toString().endsWith("_fa.properties");
    }

    private static Path twinOf(Path file) {
        var name = file.getFileName().toString();
        return file.resolveSibling(
                isPersian(file)
                        ? name.replace("_fa.properties", ".properties")
                        : name.replace(".properties", "_fa.properties"));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
