package peygir.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import peygir.shared.Letters;

/** What a promise must say to be verifiable. What it lacks is told while it is typed; a new rule is a new constant. */
public enum Wording {
    NAMES_AN_OWNER(promise -> promise.promiser() != null),
    SAYS_WHAT_IS_DELIVERED(promise -> !promise.deliverable().isBlank()),
    SAYS_HOW_IT_IS_MEASURED(promise -> !promise.measure().isBlank()),
    HAS_A_DAY(promise -> promise.due() != null),
    /** «پیگیری شود» promises an effort, not a result. */
    PROMISES_A_RESULT(promise -> !Effort.isAllOf(promise.deliverable().isBlank() ? promise.text() : promise.deliverable()));

    private final Predicate<Promise> rule;

    Wording(Predicate<Promise> rule) {
        this.rule = rule;
    }

    /** The rules this promise does not meet. */
    public static List<Wording> objectionsTo(Promise promise) {
        return Arrays.stream(values()).filter(wording -> !wording.rule.test(promise)).toList();
    }

    /** Words that name an effort only; read from the texts of both languages, whichever the reader's: what is typed may be in either. */
    private static final class Effort {
        static boolean isAllOf(String text) {
            return ENDINGS.stream().anyMatch(Letters.compact(text)::endsWith);
        }

        static final List<String> ENDINGS = java.util.stream.Stream.of(peygir.shared.Language.values())
                .flatMap(language -> Arrays.stream(
                        peygir.shared.Messages.text(language.locale(), "commitment.Wording.effort").split("\\|")))
                // Blind to where words part: many type the prefix of a verb apart, or with a joiner, or together.
                .map(Letters::compact)
                .toList();
    }
}
