package peygir.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/**
 * Which passwords are taken: long enough, and not among those that are tried first. No kinds of characters are asked
 * for, and letters of every script are welcome.
 */
@Component
class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Of four: what withstands a patient guesser at a sign-in page. */
    private static final int ENOUGH = 3;

    /** The estimate grows with the square of the length, and what is that long is safe by its beginning. */
    private static final int ESTIMATED = 64;

    private final Zxcvbn estimator = new Zxcvbn();
    private final List<String> easyWords;

    PasswordRule() {
        try {
            easyWords = new ClassPathResource("identity/easy-words.txt").getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * @param own names of the person, which make no good password
     * @throws DomainException when it is too short, too long or easy to guess
     */
    void expectGood(String typed, String... own) {
        var password = Digits.toLatin(typed);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new DomainException("identity.PasswordRule.tooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new DomainException("identity.PasswordRule.tooLong", LONGEST);
        }
        var known = new ArrayList<>(easyWords);
        for (var name : own) {
            known.addAll(List.of(Digits.toLatin(name).split("[\\s._-]+")));
            known.add(Digits.toLatin(name));
        }
        known.removeIf(String::isBlank);
        var beginning = password.length() > ESTIMATED ? password.substring(0, ESTIMATED) : password;
        if (estimator.measure(beginning, known).getScore() < ENOUGH) {
            throw new DomainException("identity.PasswordRule.easy");
        }
    }
}
