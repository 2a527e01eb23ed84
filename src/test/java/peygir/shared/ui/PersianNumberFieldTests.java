package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import peygir.shared.Language;

@ViewPackages(packages = "peygir.shared.ui.none")
class PersianNumberFieldTests extends BrowserlessTest {

    private PersianNumberField field;

    @BeforeEach
    void aPersianReaderSeesANumberField() {
        show(Language.PERSIAN);
    }

    @Test
    void aNumberIsTypedInAnyDigitsAndShownInPersian() {
        type("1234");
        assertThat(field.getValue()).isEqualTo(1234);
        assertThat(field.getTypedText()).isEqualTo("۱٬۲۳۴");

        type("٣١");
        assertThat(field.getValue()).isEqualTo(31);
        assertThat(field.getTypedText()).isEqualTo("۳۱");
    }

    @Test
    void inEnglishANumberIsShownInLatinDigits() {
        show(Language.ENGLISH);
        type("۱٬۲۳۴");

        assertThat(field.getValue()).isEqualTo(1234);
        assertThat(field.getTypedText()).isEqualTo("1,234");
    }

    @Test
    void whatIsNoNumberStaysWithTheReasonBeside() {
        type("سی");

        assertThat(field.getValue()).isNull();
        assertThat(field.getTypedText()).isEqualTo("سی");
        assertThat(field.getErrorMessage()).isEqualTo("یک عدد صحیح وارد کنید.");
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void aNumberOutsideTheLimitsIsObjectedTo() {
        field.setMin(1);
        field.setMax(1000);

        type("0");
        assertThat(field.getErrorMessage()).isEqualTo("عدد باید ۱ یا بیشتر باشد.");
        type("۱۰۰۱");
        assertThat(field.getErrorMessage()).isEqualTo("عدد باید ۱٬۰۰۰ یا کمتر باشد.");
        type("۱۰۰۰");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void aNumberSetByTheProgramIsShownForItsReader() {
        field.setValue(29);

        assertThat(field.getTypedText()).isEqualTo("۲۹");
    }

    private void show(Language language) {
        UI.getCurrent().setLocale(language.locale());
        UI.getCurrent().removeAll();
        field = new PersianNumberField("تعداد");
        UI.getCurrent().add(field);
    }

    private void type(String text) {
        test(find(TextField.class, UI.getCurrent()).first()).setValue(text);
    }
}
