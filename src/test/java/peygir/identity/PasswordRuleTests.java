package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.shared.DomainException;

/** Which passwords and names are taken at the doors. */
class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(strings = {"کوه باران دفتر پنجره", "violet harbour 82 lantern", "نخل و انار و ۴۷ کبوتر", "x7#Kq9!vLm2p"})
    void severalWordsOrRareCharactersOfAnyScriptAreGood(String password) {
        assertThatCode(() -> rule.expectGood(password, "m.karimi", "مریم کریمی")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tehran1405", "Farmandari1405", "salam123456", "1234567890", "۱۲۳۴۵۶۷۸۹۰", "password1234", "mohammadreza", "qwertyuiop", "فرمانداری۱۴۰۵"})
    void whatIsTriedFirstIsRefused(String password) {
        assertRefused("identity.PasswordRule.easy", password);
    }

    @Test
    void theOwnNameIsNoPassword() {
        assertRefused("identity.PasswordRule.easy", "karimizadeh7", "karimizadeh7", "کریمی‌زاده");
    }

    @Test
    void aShortOneIsRefusedHoweverRare() {
        assertRefused("identity.PasswordRule.tooShort", "x7#Kq9!vL");
    }

    @Test
    void aBookIsRefusedToo() {
        assertRefused("identity.PasswordRule.tooLong", "واژه ".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "نام", "a b c", "a@b.c", "<script>"})
    void aSignInNameIsLatin(String typed) {
        assertThatThrownBy(() -> SignInName.of(typed)).isInstanceOf(DomainException.class).hasMessageContaining("identity.SignInName.form");
    }

    @Test
    void aSignInNameMayBeTypedWithPersianDigits() {
        assertThat(SignInName.of(" m.karimi۱۴ ").value()).isEqualTo("m.karimi14");
    }

    private void assertRefused(String key, String password, String... own) {
        assertThatThrownBy(() -> rule.expectGood(password, own))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
