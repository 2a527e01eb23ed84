package peygir.coverage.ui;

import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Translations;

/** Days that must be given. */
final class Days {

    private Days() {}

    /** An unreadable day has its words already; an empty one gets them here, and one refused at saving is asked once more. */
    static boolean given(JalaliDatePicker picker) {
        if (picker.getValue() != null) {
            picker.setInvalid(false);
            return true;
        }
        if (!picker.isInvalid()) {
            picker.setErrorMessage(Translations.of(picker, "shared.ui.TextRule.required"));
            picker.setInvalid(true);
        }
        return false;
    }
}
