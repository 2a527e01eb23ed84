package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheets are served as they are written: no compiler says that one is broken. */
class StyleSheetTests {

    private static final Path STYLES = Path.of("frontend/styles");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("(?s)/\\*.*?\\*/|\"[^\"]*\"");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    /** A browser drops all that follows a brace that is missing, in every sheet after it. */
    @ParameterizedTest
    @MethodSource("sheets")
    void whatASheetOpensItCloses(Path sheet) throws IOException {
        var css = COMMENT_OR_TEXT.matcher(Files.readString(sheet)).replaceAll("");
        var line = 1;
        var depth = 0;
        for (var letter : css.toCharArray()) {
            line += letter == '\n' ? 1 : 0;
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            assertThat(depth).as("depth in %s near line %d", sheet, line).isBetween(0, 2);
        }
        assertThat(depth).as("what %s leaves open", sheet).isZero();
    }

    @Test
    void everyModulesSheetIsPartOfTheOneThatPagesLoad() throws IOException {
        var loaded = Files.readString(STYLES.resolve("peygir.css"));
        assertThat(sheets().stream().map(sheet -> sheet.getFileName().toString()).filter(name -> !name.equals("peygir.css") && !name.equals("sign-in.css")))
                .allSatisfy(name -> assertThat(loaded).contains("@import url(\"" + name + "\")"));
    }
}
