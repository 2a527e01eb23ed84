package peygir.ngo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;

/** All that can be typed of an NGO; field by field, so that one part of it can be changed and another only be proposed. */
public record Portrait(Profile profile, Contacts contacts) {

    /** Every field as it is stored; what is not known is empty. */
    public Map<ProfileField, String> values() {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        values.put(ProfileField.NAME, profile.name());
        values.put(ProfileField.ALIASES, String.join("\n", profile.aliases().stream().sorted().toList()));
        values.put(ProfileField.SECTOR, profile.sector());
        values.put(ProfileField.LEGAL_FORM, profile.legalForm().name());
        values.put(ProfileField.NATIONAL_ID, profile.nationalId() == null ? "" : profile.nationalId().value());
        values.put(ProfileField.REGISTRATION_NUMBER, Objects.toString(profile.registrationNumber(), ""));
        values.put(ProfileField.AFFILIATION, Objects.toString(profile.affiliation(), ""));
        values.put(ProfileField.FOUNDED, Objects.toString(profile.foundedOn(), ""));
        values.put(ProfileField.PHONE, Objects.toString(profile.phone(), ""));
        values.put(ProfileField.SECOND_PHONE, Objects.toString(contacts.secondPhone(), ""));
        values.put(ProfileField.EMAIL, Objects.toString(contacts.email(), ""));
        values.put(ProfileField.ADDRESS, Objects.toString(contacts.address(), ""));
        values.put(ProfileField.ABOUT, Objects.toString(profile.about(), ""));
        return values;
    }

    /**
     * Made of every field in its stored form.
     *
     * @throws peygir.shared.DomainException when it would not be a valid one
     */
    static Portrait of(Map<ProfileField, String> values) {
        var given = (Function<ProfileField, String>) field -> Objects.requireNonNull(values.get(field), "every field is given");
        return new Portrait(
                new Profile(
                        given.apply(ProfileField.NAME), given.apply(ProfileField.ALIASES).lines().toList(), given.apply(ProfileField.SECTOR),
                        LegalForm.valueOf(given.apply(ProfileField.LEGAL_FORM)), read(given.apply(ProfileField.NATIONAL_ID), NationalId::new),
                        given.apply(ProfileField.REGISTRATION_NUMBER), read(given.apply(ProfileField.AFFILIATION), DepartmentId::of),
                        read(given.apply(ProfileField.FOUNDED), LocalDate::parse), PhoneNumber.read(given.apply(ProfileField.PHONE)),
                        given.apply(ProfileField.ABOUT)),
                new Contacts(
                        PhoneNumber.read(given.apply(ProfileField.SECOND_PHONE)), EmailAddress.read(given.apply(ProfileField.EMAIL)),
                        given.apply(ProfileField.ADDRESS)));
    }

    private static <T> @Nullable T read(String value, Function<String, T> reading) {
        return value.isEmpty() ? null : reading.apply(value);
    }
}
