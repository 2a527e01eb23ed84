package peygir.ngo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * An NGO's profile sheet.
 *
 * @param version what a change must be based on
 */
public record NgoDetails(
        NgoRow row, long version, CountyCode county, LegalForm legalForm, @Nullable String nationalId, @Nullable String registrationNumber,
        @Nullable String phone, @Nullable String about, List<LicenceRow> licences, List<RepresentativeRow> representatives) {

    /** A licence of the NGO. */
    public record LicenceRow(String issuer, String sector, String number, LocalDate issuedOn, @Nullable LocalDate expiresOn, boolean revoked) {}

    /** Someone who speaks for it today. */
    public record RepresentativeRow(String name, String role, LocalDate since) {}

    public NgoDetails {
        licences = List.copyOf(licences);
        representatives = List.copyOf(representatives);
    }
}
