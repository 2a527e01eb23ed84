package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Texts;

/**
 * What a licence says.
 *
 * @param sector code of the sector it permits
 * @param expiresOn the last day it is valid, null when it names none
 */
public record Permission(
        String issuer, LicenceLevel level, String sector, String number, LocalDate issuedOn, @Nullable LocalDate expiresOn) {

    public static final int LONGEST_ISSUER = 160;
    public static final int LONGEST_NUMBER = 40;

    public Permission {
        issuer = Texts.required(issuer, LONGEST_ISSUER, "ngo.Permission.issuerNeeded");
        number = Texts.required(number, LONGEST_NUMBER, "ngo.Permission.numberNeeded");
        if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new DomainException("ngo.Permission.expiresBeforeIssued", issuedOn);
        }
    }
}
