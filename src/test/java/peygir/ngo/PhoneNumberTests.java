package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.shared.DomainException;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"03532421234", "035-3242 1234", "(035) 32421234", "۰۳۵۳۲۴۲۱۲۳۴", "٠٣٥٣٢٤٢١٢٣٤", "+983532421234", "00983532421234", "\u200E+98 35 3242 1234"})
    void oneNumberIsWrittenInManyWaysAndKeptInOne(String typed) {
        assertThat(PhoneNumber.read(typed)).isEqualTo(new PhoneNumber("+983532421234"));
    }

    @Test
    void itIsShownAsItIsDialled() {
        assertThat(new PhoneNumber("+989131234567").dialled()).isEqualTo("09131234567");
        assertThat(new PhoneNumber("+96512345678").dialled()).isEqualTo("+96512345678");
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(PhoneNumber.read("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32421234", "0353242123", "035324212345", "+9835324212", "0035", "تلفن", "0353242123a", "<i>03532421234</i>"})
    void whatCannotBeDialledIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.read(typed))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("ngo.PhoneNumber.invalid"));
    }

    @Test
    void aHundredThousandCharactersAreRefusedAtOnce() {
        assertThatThrownBy(() -> PhoneNumber.read("0".repeat(100_000))).isInstanceOf(DomainException.class);
    }

    @Test
    void aNumberThatAnOlderHandPutDownOtherwiseStopsNobody() {
        assertThat(PhoneNumber.dialled("+983532420000")).isEqualTo("03532420000");
        assertThat(PhoneNumber.dialled("32420000 داخلی 12")).isEqualTo("32420000 داخلی 12");
    }
}
