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
 * @param kept what other desks have on record of it
 * @param survivor the NGO this record became a part of, when it stood twice on the register
 * @param dossier its licences and papers, what it can do and what it expects
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
        Dossier dossier) {

    public NgoDetails {
        aliases = List.copyOf(aliases);
        kept = Set.copyOf(kept);
    }

    /** What the register says of it, for a change of a part of it. */
    public Profile profile() {
        return new Profile(
                row.name(), aliases, sector, legalForm, nationalId == null ? null : new NationalId(nationalId), registrationNumber, affiliation, foundedOn,
                phone == null ? null : PhoneNumber.read(phone), about);
    }

    /** The record without what lies in its file, for what stays on a page: nobody's session keeps the file. */
    public NgoDetails alone() {
        return new NgoDetails(
                row, version, county, sector, legalForm, aliases, nationalId, registrationNumber, affiliation, foundedOn, phone, secondPhone, email, address,
                about, closedOn, proposed, kept, standing, survivor, Dossier.EMPTY);
    }

    /** A licence of the NGO. */
    public record LicenceRow(
            String issuer, LicenceLevel level, String sector, String number, LocalDate issuedOn, @Nullable LocalDate expiresOn, boolean revoked) {

        public boolean validOn(LocalDate day) {
            return !revoked && !issuedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
        }
    }
}
