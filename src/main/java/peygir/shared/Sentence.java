package peygir.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps, prepared to be said many times. Most have gaps for words alone and are put together as they
 * are; numbers, plurals and choices are left to ICU, whose format has to be copied each time. What a list says of each
 * row, like the days left to it, is remembered for small numbers.
 */
final class Sentence {

    /** From nought to the days of ten years. */
    private static final int SMALL = 3660;

    private final MessageFormat format;
    private final @Nullable Words words;
    private final Map<Long, String> ofSmall = new ConcurrentHashMap<>();

    /**
     * @param between what stands before, between and behind the gaps, one more than there are gaps
     * @param arguments which argument goes into each
     */
    private record Words(List<String> between, int[] arguments) {

        /** Null when one of them is not a word, or missing. */
        private @Nullable String with(Object[] said) {
            var whole = new StringBuilder(between.getFirst());
            for (var gap = 0; gap < arguments.length; gap++) {
                if (arguments[gap] >= said.length || !(said[arguments[gap]] instanceof String word)) {
                    return null;
                }
                whole.append(word).append(between.get(gap + 1));
            }
            return whole.toString();
        }
    }

    /** @throws IllegalArgumentException when ICU does not understand the pattern */
    Sentence(String pattern, Locale locale) {
        format = new MessageFormat(pattern, ULocale.forLocale(locale));
        words = words(new MessagePattern(pattern));
    }

    /** @param arguments words in the reader's language, or numbers */
    String with(Object[] arguments) {
        var plain = words == null ? null : words.with(arguments);
        if (plain != null) {
            return plain;
        }
        var small = arguments.length == 1 ? small(arguments[0]) : -1;
        return small < 0 ? formatted(arguments) : ofSmall.computeIfAbsent(small, _ -> formatted(arguments));
    }

    /** Less than nought when it is no number, or none that is remembered. */
    private static long small(Object argument) {
        var number = switch (argument) {
            case Integer whole -> whole.longValue();
            case Long whole -> whole;
            default -> -1L;
        };
        return number < SMALL ? number : -1;
    }

    /** A format carries state while it works; the prepared one is only ever copied. */
    private String formatted(Object[] arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private static @Nullable Words words(MessagePattern pattern) {
        var between = new ArrayList<String>();
        var arguments = new ArrayList<Integer>();
        var text = new StringBuilder();
        var at = 0;
        for (var number = 0; number < pattern.countParts(); number++) {
            var part = pattern.getPart(number);
            switch (part.getType()) {
                case MSG_START -> at = part.getLimit();
                // An apostrophe that only quotes is passed over.
                case SKIP_SYNTAX, MSG_LIMIT -> {
                    text.append(pattern.getPatternString(), at, part.getIndex());
                    at = part.getLimit();
                }
                case ARG_START -> {
                    if (part.getArgType() != ArgType.NONE || pattern.getPart(number + 1).getType() != Part.Type.ARG_NUMBER) {
                        return null;
                    }
                    text.append(pattern.getPatternString(), at, part.getIndex());
                    between.add(text.toString());
                    text.setLength(0);
                    arguments.add(pattern.getPart(number + 1).getValue());
                }
                case ARG_NUMBER -> {}
                case ARG_LIMIT -> at = part.getLimit();
                default -> {
                    return null;
                }
            }
        }
        between.add(text.toString());
        return new Words(List.copyOf(between), arguments.stream().mapToInt(Integer::intValue).toArray());
    }
}
