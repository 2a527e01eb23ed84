package peygir.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** The order of the Persian alphabet, which neither code points nor the JDK's collator know. */
public final class PersianOrder {

    // Frozen, and therefore safe to share between threads.
    private static final Collator COLLATOR =
            Collator.getInstance(ULocale.forLanguageTag("fa-IR")).freeze();

    private PersianOrder() {}

    public static Comparator<String> ofText() {
        return COLLATOR::compare;
    }

    /** Orders things by a text of theirs, as {@code PersianOrder.by(NgoRow::name)}. */
    public static <T> Comparator<T> by(Function<? super T, String> text) {
        return (one, other) -> COLLATOR.compare(text.apply(one), text.apply(other));
    }
}
