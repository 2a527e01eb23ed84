package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final Locale EN = Language.ENGLISH.locale();

    @Test
    void digitsChangeAndNothingElseDoes() {
        assertThat(Digits.toPersian("سال 1405، ٢ آذر، A۹")).isEqualTo("سال ۱۴۰۵، ۲ آذر، A۹");
        assertThat(Digits.toLatin("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789")).isEqualTo("0123456789 0123456789 0123456789");
        assertThat(Digits.in(Language.PERSIAN, "12")).isEqualTo("۱۲");
        assertThat(Digits.in(Language.ENGLISH, "۱۲")).isEqualTo("12");
    }

    @Test
    void numbersAreWrittenForTheirReader() {
        assertThat(Numbers.text(1_234_567, FA)).isEqualTo("۱٬۲۳۴٬۵۶۷");
        assertThat(Numbers.text(1_234_567, EN)).isEqualTo("1,234,567");
        assertThat(Numbers.text(12.34, 1, FA)).isEqualTo("۱۲٫۳");
        assertThat(Numbers.plain(1405, FA)).isEqualTo("۱۴۰۵");
        assertThat(Numbers.percent(0.256, FA)).isEqualTo("۲۶٪");
        assertThat(Numbers.percent(0.256, EN)).isEqualTo("26%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "۱٬۲۳۴|1234", "1,234|1234", "١٢٣٤|1234", " 12 |12", "۱۲ ۳۴|1234", "-۵|-5", "‎−۵|-5", "2147483647|2147483647"
    })
    void aNumberIsReadHoweverItIsTyped(String typed, int number) {
        assertThat(Numbers.read(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "سی", "12a", "1.5", "۱٫۵", "2147483648", "99999999999999999999", "--1", "1-1"})
    void whatIsNoWholeNumberIsNotRead(String typed) {
        assertThat(Numbers.read(typed)).isEmpty();
    }
}
