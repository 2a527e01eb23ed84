package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** What the register accepts of an NGO, and what it refuses. */
class NgoTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CountyCode BAFQ = new CountyCode("2102");

    @Test
    void aNameIsFoundByEverySpellingOfItAndOfItsOtherNames() {
        var ngo = ngo(profile("كانون مِهر ياران", List.of("مهریاران", "خانهٔ مهر")));

        assertThat(ngo.name()).isEqualTo("کانون مِهر یاران");
        assertThat(ngo.searchText()).isEqualTo("کانون مهر یاران مهریاران خانه مهر");
        assertThat(ngo.searchCompact()).isEqualTo("کانونمهریاران مهریاران خانهمهر");
    }

    @Test
    void aLetterThatFoldsToManyStillFitsTheSearchColumns() {
        var ngo = ngo(profile("\uFDFA".repeat(200), List.of()));

        assertThat(ngo.searchText()).hasSize(400);
        assertThat(ngo.searchCompact()).hasSize(400);
    }

    @Test
    void anOtherNameThatIsTheSameIsKeptOnce() {
        assertThat(profile("مهر یاران", List.of("مهریاران", "  ", "یاران مهر", "ياران مهر")).aliases()).containsExactly("یاران مهر");
    }

    @Test
    void aNameWithoutALetterIsNone() {
        refused("ngo.Profile.nameNeeded", () -> profile("  ", List.of()));
        refused("ngo.Profile.nameNeeded", () -> profile("« ! »", List.of()));
    }

    @Test
    void aTextOfAHundredThousandCharactersIsRefusedWithItsLength() {
        assertThatThrownBy(() -> profile("ن".repeat(100_000), List.of()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.translationKey()).isEqualTo("shared.ui.TextRule.tooLong");
                    assertThat(refusal.arguments()).containsExactly(200, 100_000);
                });
        refused("shared.ui.TextRule.tooLong", () -> profile("مهر", List.of("ن".repeat(201))));
    }

    @Test
    void moreThanTenOtherNamesAreTooMany() {
        var names = java.util.stream.IntStream.rangeClosed(1, 11).mapToObj(number -> "نام " + number).toList();

        refused("ngo.Profile.tooManyAliases", () -> profile("مهر", names));
    }

    @Test
    void theSectorOtherMustBeExplained() {
        refused("ngo.Profile.otherNeedsWords", () -> Profile.of("مهر", "OTH", LegalForm.GROUP));

        var ngo = ngo(new Profile("مهر", List.of(), "OTH", LegalForm.GROUP, null, null, null, null, null, "نجوم"));
        refused("ngo.Profile.otherNeedsWords", () -> ngo.describe(null, null, TODAY));
    }

    @Test
    void aRegistrationNumberIsOfDigitsOfAnyKeyboard() {
        assertThat(Profile.registrationNumber(" ۱۲۳/۴٥ ")).isEqualTo("123/45");
        assertThat(Profile.registrationNumber("  ")).isNull();
        for (var bad : List.of("الف۱۲", "12//3", "<b>1</b>", "-1")) {
            refused("ngo.Profile.registrationNumber", () -> Profile.registrationNumber(bad));
        }
        refused("shared.ui.TextRule.tooLong", () -> Profile.registrationNumber("1".repeat(100_000)));
    }

    @Test
    void noNgoIsFoundedTomorrow() {
        refused("ngo.Ngo.foundedInFuture", () -> ngo(founded(TODAY.plusDays(1))));
        assertThat(ngo(founded(TODAY)).name()).isEqualTo("مهر");
    }

    @Test
    void itIsActiveFromTheFirstDayOfALicenceToTheLast() {
        var ngo = ngo(Profile.of("مهر", "CUL", LegalForm.GROUP));
        assertThat(ngo.isActiveOn(TODAY)).isFalse();

        ngo.license(new Licence(UUID.randomUUID(), permission(TODAY.minusDays(10), TODAY.plusDays(5)), TODAY));

        assertThat(ngo.isActiveOn(TODAY.minusDays(11))).isFalse();
        assertThat(ngo.isActiveOn(TODAY.minusDays(10))).isTrue();
        assertThat(ngo.isActiveOn(TODAY.plusDays(5))).isTrue();
        assertThat(ngo.isActiveOn(TODAY.plusDays(6))).isFalse();
    }

    @Test
    void aLicenceIsNotIssuedTomorrowAndDoesNotEndBeforeItBegins() {
        refused("ngo.Licence.issuedInFuture", () -> new Licence(UUID.randomUUID(), permission(TODAY.plusDays(1), null), TODAY));
        refused("ngo.Permission.expiresBeforeIssued", () -> permission(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void aCapacityIsWithdrawnOnce() {
        var capacity = new Capacity(
                CapacityId.random(),
                new CapacityRegister.Declaration(NgoId.random(), CapacityKind.PLACE, "سالن", null, null, Visibility.OFFICE),
                TODAY);
        capacity.withdraw(TODAY);

        refused("ngo.Capacity.withdrawnAlready", () -> capacity.withdraw(TODAY));
    }

    @Test
    void aCapacityIsCountedFromOne() {
        for (var amount : List.of(0, -3, 1_000_000_001)) {
            refused("ngo.CapacityRegister.amount", () ->
                    new CapacityRegister.Declaration(NgoId.random(), CapacityKind.PLACE, "سالن", amount, null, Visibility.OFFICE));
        }
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static Ngo ngo(Profile profile) {
        return new Ngo(NgoId.random(), BAFQ, profile, TODAY);
    }

    private static Profile profile(String name, List<String> aliases) {
        return new Profile(name, aliases, "CUL", LegalForm.ASSOCIATION, null, null, null, null, null, null);
    }

    private static Profile founded(LocalDate day) {
        return new Profile("مهر", List.of(), "CUL", LegalForm.ASSOCIATION, null, null, null, day, null, null);
    }

    private static Permission permission(LocalDate issued, @Nullable LocalDate expires) {
        return new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", "۱۲", issued, expires);
    }
}
