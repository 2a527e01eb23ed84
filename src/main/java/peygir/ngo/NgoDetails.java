package peygir.ngo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;

/**
 * An NGO's profile sheet.
 *
 * @param version what a change must be based on
 * @param sector code of the primary sector
 * @param proposed whether a change of it that was proposed waits, or was declined
 * @param kept what is on record of it beside this sheet
 * @param survivor the NGO this record became a part of, when it stood twice on the register
 */
public record NgoDetails(
        NgoRow row,
        long version,
        CountyCode county,
        String sector,
        LegalForm legalForm,
        List<String> aliases,
        @Nullable String nationalId,
        @Nullable String registrationNumber,
        @Nullable DepartmentId affiliation,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        @Nullable String secondPhone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String about,
        @Nullable LocalDate closedOn,
        boolean proposed,
        Set<KeptOfNgo.Matter> kept,
        Standing standing,
        @Nullable NgoId survivor,
        List<LicenceRow> licences) {

    public NgoDetails {
        aliases = List.copyOf(aliases);
        kept = Set.copyOf(kept);
        licences = List.copyOf(licences);
    }

    /** What the register says of it, for a change of a part of it. */
    public Profile profile() {
        return new Profile(
                row.name(), aliases, sector, legalForm, nationalId == null ? null : new NationalId(nationalId), registrationNumber, affiliation, foundedOn,
                phone == null ? null : PhoneNumber.read(phone), about);
    }

    /** A licence of the NGO. */
    public record LicenceRow(
            String issuer, LicenceLevel level, String sector, String number, LocalDate issuedOn, @Nullable LocalDate expiresOn, boolean revoked) {

        public boolean validOn(LocalDate day) {
            return !revoked && !issuedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
        }
    }
}
