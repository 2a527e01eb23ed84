package peygir.sample;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peygir.shared.Digits;
import peygir.shared.Letters;

/** Writes an NGO with its licence and its representative. */
final class Register {

    private static final Set<String> WITH_ACCOUNT = Set.of("ngo", "ngo2", "ngo.taft");

    private final Draft draft;
    private final Words words;
    private int number;

    Register(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    void add(Organisation ngo, String countyName) {
        number++;
        var names = Stream.concat(Stream.of(ngo.name()), ngo.aliases().stream()).toList();
        draft.add("ngo", ngo.key())
                .with("name", ngo.name())
                .with("search_text", names.stream().map(Letters::fold).collect(Collectors.joining(" ")))
                .with("search_compact", names.stream().map(Letters::compact).collect(Collectors.joining(" ")))
                .with("county_code", ngo.county())
                .with("primary_sector", ngo.sector())
                .with("legal_form", ngo.form())
                .with("registration_number", Integer.toString(1000 + number))
                .at("affiliation_id", ngo.department() == null ? null : "department/" + ngo.county() + "/" + ngo.department())
                .with("founded_on", ngo.founded())
                .with("about", ngo.about())
                .with("profile_confirmed_on", ngo.confirmed());
        for (var alias : ngo.aliases()) {
            draft.add("ngo_alias").at("ngo_id", ngo.reference()).with("name", alias);
        }
        draft.add("licence", ngo.key())
                .at("ngo_id", ngo.reference())
                .with("issuer", words.of("issuer", countyName))
                .with("level", "COUNTY")
                .with("sector_code", ngo.sector())
                .with("number", words.of("licence number", countyName).replace("{number}", Digits.toPersian(Integer.toString(2000 + number))))
                .with("issued_on", ngo.licensed())
                .with("expires_on", ngo.expires());
        draft.add("representation", ngo.key())
                .at("ngo_id", ngo.reference())
                .at("account_id", WITH_ACCOUNT.contains(ngo.key()) ? "account/" + ngo.key() : null)
                .with("person_name", ngo.representative())
                .with("role", ngo.role())
                .with("may_sign_in", WITH_ACCOUNT.contains(ngo.key()))
                .with("may_invite", WITH_ACCOUNT.contains(ngo.key()))
                .with("valid_from", ngo.licensed());
    }
}
