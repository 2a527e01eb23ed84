package peygir.sheet;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Persian text of the days before Unicode. Every byte means something in a code page, so what was written in another one
 * decodes as well; it is taken only where nothing in it speaks against it.
 */
final class OldCodePage {

    private static final String NAME = "windows-1256";

    /** Fewer letters say too little. */
    private static final int FEWEST_LETTERS = 12;

    /** One letter in eight of Persian text is an alef; in what was written in another code page that byte is as rare as any. */
    private static final int LETTERS_AN_ALEF = 30;

    private static final char ALEF = '\u0627';
    private static final String YEHS = "\u064A\u0649";

    private static final Pattern LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");
    private static final Pattern MIXED_WORD = Pattern.compile("\\p{IsLatin}\\p{M}*\\p{IsArabic}|[\\p{IsArabic}&&\\p{L}]\\p{M}*\\p{IsLatin}");

    /** Plain Latin, Arabic letters and marks, and what stands between them in Persian. */
    private static final Pattern PERSIAN = Pattern.compile(
            "[\\x09\\x0A\\x0D\\x20-\\x7E[\\p{IsArabic}]\\u060C\\u061B\\u061F\\u0640\\u064B-\\u0652"
                    + "\\u00A0\\u00AB\\u00BB\\u00B7\\u2013\\u2014\\u2018\\u2019\\u201C\\u201D\\u2022\\u2026\\u200C-\\u200F]*");

    private OldCodePage() {}

    /** The text, where it is unmistakably Persian in that code page; empty where it may be anything else. */
    static Optional<String> read(byte[] content) {
        if (!Charset.isSupported(NAME)) {
            return Optional.empty();
        }
        var text = new String(content, Charset.forName(NAME));
        var letters = LETTER.matcher(text).results().count();
        var alefs = text.chars().filter(letter -> letter == ALEF).count();
        var persian = letters >= FEWEST_LETTERS
                && alefs * LETTERS_AN_ALEF >= letters
                && text.chars().anyMatch(letter -> YEHS.indexOf(letter) >= 0)
                && PERSIAN.matcher(text).matches()
                && !MIXED_WORD.matcher(text).find();
        return persian ? Optional.of(text) : Optional.empty();
    }
}
