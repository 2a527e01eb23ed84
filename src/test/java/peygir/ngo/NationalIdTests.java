package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.shared.DomainException;

class NationalIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"10380284790", "۱۰۳۸۰۲۸۴۷۹۰", "١٠٣٨٠٢٨٤٧٩٠", " 1038 0284 790 ", "1038-0284-790"})
    void aRightOneIsReadInAnyDigits(String typed) {
        assertThat(NationalId.of(typed).value()).isEqualTo("10380284790");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10380284791", "10380284709", "1038028479", "103802847900", "1038028479x", "", "سیزده", "10300000090", "<b>10380284790</b>"})
    void aWrongOneIsRefused(String typed) {
        assertThatThrownBy(() -> NationalId.of(typed))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("ngo.NationalId.invalid"));
    }

    @Test
    void everySingleWrongDigitBeforeTheTenthIsFound() {
        // A check digit of 0 stands for two remainders; any other stands for one.
        var right = "14001234562";
        for (var place = 0; place < 9; place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var typed = right.substring(0, place) + digit + right.substring(place + 1);
                if (!typed.equals(right)) {
                    assertThatThrownBy(() -> NationalId.of(typed)).as(typed).isInstanceOf(DomainException.class);
                }
            }
        }
    }

    @Test
    void aHundredThousandCharactersAreRefusedAtOnce() {
        assertThatThrownBy(() -> NationalId.of("1".repeat(100_000))).isInstanceOf(DomainException.class);
    }
}
