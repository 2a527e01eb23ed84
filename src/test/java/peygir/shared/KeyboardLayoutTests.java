package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardLayoutTests {

    @Test
    void whatWasTypedOnTheOtherKeyboardIsRead() {
        assertThat(KeyboardLayout.other("hk[lk ;jhf")).contains("انجمن کتاب");
        assertThat(KeyboardLayout.other("Hk[lk")).as("with the shift key, alef with madda").contains("آنجمن");
        assertThat(KeyboardLayout.other("مثشق")).contains("lear");
        assertThat(KeyboardLayout.other("يثصس")).as("the Arabic yeh").contains("dews");
    }

    @Test
    void digitsAreOfNoKeyboardAndMixedTextIsAsItIs() {
        assertThat(KeyboardLayout.other("1234")).isEmpty();
        assertThat(KeyboardLayout.other("")).isEmpty();
        assertThat(KeyboardLayout.other("NGO کتاب")).isEmpty();
    }
}
