package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.ngo.NgoRegistry.Registration;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

@OfficeTest
class NgoRegistryTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final String NATIONAL_ID = "10380284790";

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void anNgoIsFoundHoweverItsNameIsTyped() {
        var ngo = register("كتاب‌ياران ِدشت", "دوستداران کتاب");

        for (var typed : List.of("کتاب یاران", "كتابياران", "کتابیاران دشت", "دشت کتاب", "دوستدارانِ کتاب", "دوستداران دشت")) {
            assertThat(found(typed)).as(typed).containsExactly(ngo);
        }
        assertThat(found("کتاب کوه")).isEmpty();
        assertThat(registry.details(People.expert(), ngo, FA).row().name()).isEqualTo("کتاب‌یاران ِدشت");
    }

    @Test
    void anNgoIsFoundByItsNationalId() {
        var ngo = registry.register(People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, withNationalId("خوشه")));

        assertThat(found("۱۰۳۸۰۲۸۴۷۹۰")).containsExactly(ngo);
        refused("ngo.NgoRegistry.sameNationalId", () ->
                registry.register(People.neighbour(), CommandKey.fresh(), new Registration(People.NEIGHBOUR, withNationalId("خوشهٔ دیگر"))));
    }

    @Test
    void whatLooksLikeAPatternOrMarkupIsSearchedAsItIs() {
        var ngo = register("<b>صد٪</b> مردم");

        assertThat(found("صد٪")).containsExactly(ngo);
        assertThat(found("%")).as("nothing to search for is everything").contains(ngo);
        assertThat(found("' or 1=1 --")).isEmpty();
        assertThat(found("ن".repeat(100_000))).isEmpty();
        assertThat(registry.details(People.expert(), ngo, FA).row().name()).isEqualTo("<b>صد٪</b> مردم");
    }

    @Test
    void theListIsCutByReachAndByItsFilter() {
        var ngo = register("پرندهٔ کویر");
        var foreign = registry.register(
                People.neighbour(), CommandKey.fresh(), new Registration(People.NEIGHBOUR, Profile.of("پرندهٔ کوه", "ENV", LegalForm.GROUP)));

        assertThat(found("پرنده")).containsExactly(ngo);
        assertThat(ids(registry.rows(People.director(), new NgoFilter("پرنده", null, null, null), FA, null, 50))).containsExactly(foreign, ngo);
        assertThat(ids(registry.rows(People.director(), new NgoFilter("پرنده", People.NEIGHBOUR, null, null), FA, null, 50))).containsExactly(foreign);
        assertThat(ids(registry.rows(People.director(), new NgoFilter("پرنده", null, "CUL", null), FA, null, 50))).containsExactly(ngo);
        assertThat(ids(registry.rows(People.expert(), new NgoFilter("پرنده", People.NEIGHBOUR, null, null), FA, null, 50))).isEmpty();
        assertThat(ids(registry.rows(People.director(), new NgoFilter("پرنده", null, null, null), FA, null, 1))).containsExactly(foreign);
    }

    @Test
    void theFirstPageSaysHowManyThereAreBeyondIt() {
        var one = register("کاج");
        register("کاج سبز");
        var who = People.expert();

        for (var filter : List.of(NgoFilter.of(People.COUNTY), new NgoFilter("کاج", null, null, null), new NgoFilter("", null, "CUL", NgoStatus.UNLICENSED))) {
            var page = registry.first(who, filter, FA, 1);
            assertThat(page.rows()).isEqualTo(registry.rows(who, filter, FA, null, 1)).hasSize(1);
            assertThat(page.total()).isEqualTo(registry.counts(who, filter).total()).isGreaterThan(1);
        }
        assertThat(registry.first(who, new NgoFilter("کاج", null, null, null), FA, 1).rows()).extracting(NgoRow::id).containsExactly(one);
        assertThat(registry.first(who, new NgoFilter("کاج", null, null, NgoStatus.CLOSED), FA, 1)).isEqualTo(new NgoPage(List.of(), 0));
    }

    @Test
    void aLicenceMakesItActiveAndIsRecordedOnce() {
        var ngo = register("نهال");
        assertThat(registry.details(People.expert(), ngo, FA).row().status()).isEqualTo(NgoStatus.UNLICENSED);
        var today = LocalDate.now(clock);
        var permission = new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", "نهال-۱", today.minusYears(1), today);
        var key = CommandKey.fresh();

        var who = People.expert();
        registry.license(who, key, ngo, permission);
        registry.license(who, key, ngo, permission);

        var details = registry.details(People.expert(), ngo, FA);
        assertThat(details.row().status()).isEqualTo(NgoStatus.ACTIVE);
        assertThat(details.licences()).singleElement().satisfies(licence -> assertThat(licence.validOn(today)).isTrue());
        assertThat(registry.counts(People.expert(), new NgoFilter("نهال", null, null, null))).isEqualTo(new NgoCounts(1, 1));
        assertThat(registry.rows(People.expert(), new NgoFilter("نهال", null, null, NgoStatus.UNLICENSED), FA, null, 50)).isEmpty();
        assertThat(registry.rows(People.expert(), new NgoFilter("نهال", null, null, NgoStatus.ACTIVE), FA, null, 50)).hasSize(1);
        refused("ngo.NgoRegistry.sameLicence", () -> registry.license(People.expert(), CommandKey.fresh(), ngo, permission));
    }

    @Test
    void aDoubleClickRegistersOnce() {
        var who = People.expert();
        var key = CommandKey.fresh();
        var registration = new Registration(People.COUNTY, Profile.of("یک‌بار", "CUL", LegalForm.GROUP));

        assertThat(registry.register(who, key, registration)).isEqualTo(registry.register(who, key, registration));
        assertThat(found("یک‌بار")).hasSize(1);
    }

    @Test
    void aNameStandsOnceInACountysRegister() {
        register("هم نام", "نام دیگر");

        refused("ngo.NgoRegistry.sameName", () -> register("هم‌نام"));
        assertThat(register("هم نام دوم")).isNotNull();
    }

    @Test
    void aStaleChangeIsRefusedAndNothingIsOverwritten() {
        var ngo = register("بادگیر");
        var seen = registry.details(People.expert(), ngo, FA).version();
        registry.describe(People.representative(ngo), CommandKey.fresh(), ngo, seen, PhoneNumber.read("03532421234"), "ما بادگیر می‌سازیم");

        assertThatThrownBy(() -> registry.changeProfile(
                        People.expert(), CommandKey.fresh(), ngo, seen, Profile.of("بادگیر نو", "CUL", LegalForm.GROUP)))
                .isInstanceOf(OptimisticLockingFailureException.class);

        var stored = registry.details(People.expert(), ngo, FA);
        assertThat(stored.row().name()).isEqualTo("بادگیر");
        assertThat(stored.phone()).isEqualTo("+983532421234");
        assertThat(registry.lastChange(People.expert(), ngo)).hasValueSatisfying(change -> {
            assertThat(change.actor()).isEqualTo("نمایندهٔ سمن");
            assertThat(change.detail()).contains("phone:  → +983532421234").contains("about:").doesNotContain("name:");
        });
    }

    @Test
    void theOfficeChangesTheWholeProfile() {
        var ngo = register("پیش از این");
        var profile = new Profile(
                "پس از این", List.of("آیندهٔ سبز"), "ENV", LegalForm.CHARITY, null, "۱۲۳", null, LocalDate.of(2010, 5, 1),
                PhoneNumber.read("09131234567"), "درخت می‌کاریم");

        registry.changeProfile(People.governor(), CommandKey.fresh(), ngo, registry.details(People.governor(), ngo, FA).version(), profile);

        var stored = registry.details(People.expert(), ngo, FA);
        assertThat(stored.row().name()).isEqualTo("پس از این");
        assertThat(stored.aliases()).containsExactly("آیندهٔ سبز");
        assertThat(stored.sector()).isEqualTo("ENV");
        assertThat(stored.registrationNumber()).isEqualTo("123");
        assertThat(stored.legalForm()).isEqualTo(LegalForm.CHARITY);
        assertThat(stored.foundedOn()).isEqualTo(LocalDate.of(2010, 5, 1));
        assertThat(found("اینده سبز")).containsExactly(ngo);
    }

    @Test
    void whatIsForeignIsNotThere() {
        var ngo = register("دور");

        assertThatThrownBy(() -> registry.details(People.neighbour(), ngo, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.details(People.expert(), NgoId.random(), FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.register(
                        People.expert(), CommandKey.fresh(), new Registration(People.NEIGHBOUR, Profile.of("نزدیک", "CUL", LegalForm.GROUP))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.changeProfile(
                        People.representative(ngo), CommandKey.fresh(), ngo, 0, Profile.of("خودم", "CUL", LegalForm.GROUP)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aProfileIsSaidToBeStillTrue() {
        var ngo = register("پابرجا");
        jdbc.sql("update ngo set profile_confirmed_on = '2020-01-01' where id = ?").param(ngo.value()).update();

        registry.confirmProfile(People.representative(ngo), CommandKey.fresh(), ngo);

        assertThat(registry.details(People.expert(), ngo, FA).row().confirmedOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void aClosedNgoIsListedApartAndChangesNoMore() {
        var ngo = register("بسته");
        jdbc.sql("update ngo set closed_on = '2025-01-01' where id = ?").param(ngo.value()).update();

        assertThat(found("بسته")).isEmpty();
        assertThat(ids(registry.rows(People.expert(), new NgoFilter("بسته", null, null, NgoStatus.CLOSED), FA, null, 50))).containsExactly(ngo);
        refused("ngo.Ngo.closed", () -> registry.confirmProfile(People.expert(), CommandKey.fresh(), ngo));
    }

    private NgoId register(String name, String... aliases) {
        return registry.register(
                People.expert(),
                CommandKey.fresh(),
                new Registration(People.COUNTY, new Profile(name, List.of(aliases), "CUL", LegalForm.ASSOCIATION, null, null, null, null, null, null)));
    }

    private static Profile withNationalId(String name) {
        return new Profile(name, List.of(), "CUL", LegalForm.ASSOCIATION, NationalId.of(NATIONAL_ID), null, null, null, null, null);
    }

    private List<NgoId> found(String term) {
        return ids(registry.rows(People.expert(), new NgoFilter(term, null, null, null), FA, null, 100));
    }

    private static List<NgoId> ids(List<NgoRow> rows) {
        return rows.stream().map(NgoRow::id).toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
