package peygir.ngo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** An NGO on the register, with its names and licences. Whether it is active follows from the licences and is never typed. */
@Entity
class Ngo {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NgoId id;

    @Version
    private @Nullable Long version;

    private String name;

    @ElementCollection
    @CollectionTable(name = "ngo_alias", joinColumns = @JoinColumn(name = "ngo_id"))
    @Column(name = "name")
    private Set<String> aliases = new LinkedHashSet<>();

    private String searchText;
    private String searchCompact;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String primarySector;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private LegalForm legalForm;

    private @Nullable String nationalId;
    private @Nullable String registrationNumber;
    private @Nullable UUID affiliationId;
    private @Nullable LocalDate foundedOn;
    private @Nullable String phone;
    private @Nullable String secondPhone;
    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String about;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate profileConfirmedOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "ngo_id", nullable = false, updatable = false)
    private List<Licence> licences = new ArrayList<>();

    protected Ngo() {}

    Ngo(NgoId id, CountyCode county, Profile profile, LocalDate today) {
        this.id = id;
        this.county = county;
        write(profile, today);
    }

    Ngo(NgoId id, CountyCode county, Portrait portrait, LocalDate today) {
        this(id, county, portrait.profile(), today);
        write(portrait.contacts());
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Ngo.class, id);
        }
    }

    /** The office puts down what is known of it. */
    void change(Profile profile, LocalDate today) {
        expectOpen();
        write(profile, today);
    }

    /** All that may be typed of it, as it stands. */
    Map<ProfileField, String> values() {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        values.put(ProfileField.COUNTY, county.value());
        values.put(ProfileField.NAME, name);
        values.put(ProfileField.ALIASES, aliases.stream().sorted().collect(Collectors.joining("\n")));
        values.put(ProfileField.SECTOR, primarySector);
        values.put(ProfileField.LEGAL_FORM, legalForm.name());
        values.put(ProfileField.NATIONAL_ID, Objects.toString(nationalId, ""));
        values.put(ProfileField.REGISTRATION_NUMBER, Objects.toString(registrationNumber, ""));
        values.put(ProfileField.AFFILIATION, Objects.toString(affiliationId, ""));
        values.put(ProfileField.FOUNDED, Objects.toString(foundedOn, ""));
        values.put(ProfileField.PHONE, Objects.toString(phone, ""));
        values.put(ProfileField.SECOND_PHONE, Objects.toString(secondPhone, ""));
        values.put(ProfileField.EMAIL, Objects.toString(email, ""));
        values.put(ProfileField.ADDRESS, Objects.toString(address, ""));
        values.put(ProfileField.ABOUT, Objects.toString(about, ""));
        return values;
    }

    /** All that may be typed of it, anew. */
    void change(Portrait portrait, LocalDate today) {
        expectOpen();
        write(portrait.profile(), today);
        write(portrait.contacts());
    }

    private void write(Contacts contacts) {
        secondPhone = contacts.secondPhone() == null ? null : contacts.secondPhone().value();
        email = contacts.email() == null ? null : contacts.email().value();
        address = contacts.address();
    }

    /** Its record lies in another county from now on; what it did and promised before stays where that was. */
    void moveTo(CountyCode another) {
        expectOpen();
        county = another;
    }

    private void write(Profile profile, LocalDate today) {
        if (profile.foundedOn() != null && profile.foundedOn().isAfter(today)) {
            throw new DomainException("ngo.Ngo.foundedInFuture", today);
        }
        name = profile.name();
        aliases.retainAll(profile.aliases());
        aliases.addAll(profile.aliases());
        primarySector = profile.sector();
        legalForm = profile.legalForm();
        nationalId = profile.nationalId() == null ? null : profile.nationalId().value();
        registrationNumber = profile.registrationNumber();
        affiliationId = profile.affiliation() == null ? null : profile.affiliation().value();
        foundedOn = profile.foundedOn();
        phone = profile.phone() == null ? null : profile.phone().value();
        about = profile.about();
        profileConfirmedOn = today;
        fillSearchColumns();
    }

    private void fillSearchColumns() {
        var names = new NgoNames(Stream.concat(Stream.of(name), aliases.stream()).toList());
        searchText = names.text();
        searchCompact = names.compact();
    }

    /** What the NGO says of itself. */
    void describe(@Nullable PhoneNumber phone, @Nullable String about, LocalDate today) {
        expectOpen();
        Profile.expectWords(primarySector, about);
        this.phone = phone == null ? null : phone.value();
        this.about = about;
        this.profileConfirmedOn = today;
    }

    void confirmProfile(LocalDate today) {
        expectOpen();
        this.profileConfirmedOn = today;
    }

    /** The office records a licence the NGO was given. */
    void license(Licence licence) {
        expectOpen();
        licences.add(licence);
    }

    boolean isActiveOn(LocalDate day) {
        return closedOn == null && licences.stream().anyMatch(licence -> licence.isValidOn(day));
    }

    private void expectOpen() {
        if (closedOn != null) {
            throw new DomainException("ngo.Ngo.closed", closedOn);
        }
    }

    /** What the register says of it, for the record of a change. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("county", county.value());
        facts.put("name", name);
        facts.put("aliases", String.join(", ", aliases));
        facts.put("sector", primarySector);
        facts.put("legal form", legalForm.name());
        facts.put("national id", Objects.toString(nationalId, ""));
        facts.put("registration number", Objects.toString(registrationNumber, ""));
        facts.put("affiliation", Objects.toString(affiliationId, ""));
        facts.put("founded", Objects.toString(foundedOn, ""));
        facts.put("phone", Objects.toString(phone, ""));
        facts.put("second phone", Objects.toString(secondPhone, ""));
        facts.put("e-mail", Objects.toString(email, ""));
        facts.put("address", Objects.toString(address, ""));
        facts.put("about", Objects.toString(about, ""));
        facts.put("licences", licences.stream().map(Licence::toString).collect(Collectors.joining(", ")));
        facts.put("confirmed", Objects.toString(profileConfirmedOn, ""));
        return facts;
    }

    NgoId id() {
        return id;
    }

    CountyCode county() {
        return county;
    }

    String name() {
        return name;
    }

    String searchText() {
        return searchText;
    }

    String searchCompact() {
        return searchCompact;
    }
}
