package peygir.introduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import peygir.shared.Letters;

/** Words that everybody uses, one or more a line in {@code introduction/common-words.txt}; they say nothing about a match. */
final class CommonWords {

    private CommonWords() {}

    static Set<String> read() {
        try {
            return new ClassPathResource("introduction/common-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(Letters.fold(line).split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
