package peygir.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.ngo.NationalId;
import peygir.shared.CountyCode;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** What rows of every list say of where and of whom they speak. */
final class Places {

    private Places() {}

    /** A sheet is of one county; a row of another one stands in the wrong sheet. */
    static @Nullable Void expect(Words words, CountyCode county, String typed) {
        if (!typed.isEmpty() && !words.code(WordKind.COUNTY, typed).equals(county.value())) {
            throw new DomainException("exchange.Places.otherCounty", typed);
        }
        return null;
    }

    /** The NGO a row speaks of, by its name or its national id; where both stand they must be of one. */
    static <C extends Enum<C>> @Nullable NgoId ngo(Cells<C> cells, Words words, C name, C id) {
        var named = cells.take(name, () -> ngo(words, cells.text(name)));
        var numbered = cells.take(id, () -> cells.text(id).isEmpty() ? null : ngo(words, nationalId(cells.text(id)).value()));
        if (named != null && numbered != null && !named.equals(numbered)) {
            cells.problem(id, new DomainException("exchange.Places.otherNgo", cells.text(name)));
        }
        if (named == null && numbered == null && cells.good()) {
            cells.problem(name, new DomainException("exchange.Places.ngoNeeded"));
        }
        return named == null ? numbered : named;
    }

    static @Nullable NgoId ngo(Words words, String typed) {
        return typed.isEmpty() ? null : new NgoId(UUID.fromString(words.code(WordKind.NGO, typed)));
    }

    /** A spreadsheet that took the id for a number lost its leading zeros; there are eleven digits. */
    static NationalId nationalId(String typed) {
        var digits = Digits.toLatin(typed).replaceAll("[\\s-]", "");
        return NationalId.of(digits.matches("[0-9]{8,10}") ? "0".repeat(11 - digits.length()) + digits : digits);
    }
}
