package peygir.commitment;

import peygir.shared.DomainException;
import peygir.shared.Letters;

/** What was typed, as it is stored. */
final class Texts {

    private Texts() {}

    static String required(String typed, int longest) {
        var text = optional(typed, longest);
        if (text.isEmpty()) {
            throw new DomainException("commitment.CommitmentLedger.textNeeded");
        }
        return text;
    }

    static String optional(String typed, int longest) {
        var text = Letters.store(typed).strip();
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text;
    }
}
