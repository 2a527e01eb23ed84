package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.ngo.CapacityRegister.Declaration;
import peygir.ngo.DocumentShelf.Paper;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.ngo.NgoRegistry.Registration;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;

/** What lies in an NGO's file comes with its record, word for word, in its order, and without what was taken out of it. */
@OfficeTest
class DossierTests {

    private static final Locale FA = Locale.of("fa", "IR");

    /** What JSON has signs of its own for, and letters of four bytes. */
    private static final String WORDS = "می‌گوید: «\"سالن\"» \\ ۲۰۰/نفر\nسطر دوم\t🌳 <b>{\"id\": 1}</b>";

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private CapacityRegister capacities;

    @Autowired
    private ExpectationRegister expectations;

    @Autowired
    private DocumentShelf shelf;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private NgoId ngo;
    private Actor own;

    @BeforeEach
    void anNgo() {
        ngo = registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of("سمن " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void aNewNgosFileIsEmpty() {
        var dossier = dossier();
        assertThat(dossier.licences()).isEmpty();
        assertThat(dossier.documents()).isEmpty();
        assertThat(dossier.capacities()).isEmpty();
        assertThat(dossier.expectations()).isEmpty();
    }

    @Test
    void whatWasWrittenIsReadAsItWasWritten() {
        capacities.declare(own, CommandKey.fresh(), new Declaration(ngo, CapacityKind.PLACE, WORDS, 1_000_000_000, null, Visibility.OFFICE, "CUL.BOOK", null));
        expectations.raise(own, CommandKey.fresh(), ngo, "مکان", WORDS);

        var today = LocalDate.now(clock);
        assertThat(dossier().capacities()).singleElement().satisfies(row -> {
            assertThat(row.description()).isEqualTo(WORDS);
            assertThat(row.amount()).isEqualTo(1_000_000_000);
            assertThat(row.availability()).isNull();
            assertThat(row.visibility()).isEqualTo(Visibility.OFFICE);
            assertThat(row.subSector()).isEqualTo(label("label_fa"));
            assertThat(row.locality()).isNull();
            assertThat(row.declaredOn()).isEqualTo(today);
            assertThat(row.confirmedOn()).isEqualTo(today);
        });
        assertThat(dossier().expectations()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo(WORDS);
            assertThat(row.ngo()).isEqualTo(ngo);
            assertThat(row.ngoName()).startsWith("سمن ");
            assertThat(row.kind()).isNull();
            assertThat(row.answered()).isFalse();
            assertThat(row.answerDue()).isAfter(today);
        });
        assertThat(registry.details(own, ngo, Locale.ENGLISH).dossier().capacities()).extracting(CapacityRow::subSector).containsExactly(label("label_en"));
    }

    @Test
    void theLatestStandsFirstAndWhatWasTakenOutIsNotInIt() {
        var first = capacities.declare(own, CommandKey.fresh(), capacity("بلندگو"));
        var second = capacities.declare(own, CommandKey.fresh(), capacity("خودرو"));
        var gone = capacities.declare(own, CommandKey.fresh(), capacity("سالن"));
        capacities.withdraw(own, CommandKey.fresh(), gone);
        jdbc.sql("update capacity set declared_on = '2026-01-02', confirmed_on = '2026-02-03' where id = ?").param(first.value()).update();

        var letter = shelf.put(own, CommandKey.fresh(), paper(DocumentKind.LETTER));
        var statutes = shelf.put(own, CommandKey.fresh(), paper(DocumentKind.STATUTES));
        shelf.takeAway(own, CommandKey.fresh(), shelf.put(own, CommandKey.fresh(), paper(DocumentKind.LEASE)));

        var earlier = expectations.raise(own, CommandKey.fresh(), ngo, "خودرو", "برای سفر");
        var later = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");
        jdbc.sql("update expectation set raised_on = '2026-01-02' where id = ?").param(earlier.value()).update();
        expectations.withdraw(own, CommandKey.fresh(), later);

        var dossier = dossier();
        assertThat(dossier.capacities()).extracting(CapacityRow::id).containsExactly(second, first);
        assertThat(dossier.capacities().getLast().confirmedOn()).isEqualTo("2026-02-03");
        assertThat(dossier.documents()).extracting(DocumentRow::id).containsExactly(letter, statutes);
        assertThat(dossier.expectations()).as("that it was withdrawn stays in its history").extracting(ExpectationRow::id).containsExactly(later, earlier);
        assertThat(dossier.expectations().getFirst().withdrawnOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void theRecordAndEachListByItselfSayTheSame() {
        capacities.declare(own, CommandKey.fresh(), capacity("بلندگو"));
        shelf.put(own, CommandKey.fresh(), paper(DocumentKind.LETTER));
        var wish = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");
        expectations.answer(People.governor(), CommandKey.fresh(), wish, 0, "پنجشنبه‌ها");

        var dossier = dossier();
        assertThat(dossier.capacities()).isEqualTo(capacities.of(own, ngo, FA)).hasSize(1);
        assertThat(dossier.documents()).isEqualTo(shelf.of(own, ngo)).hasSize(1);
        assertThat(dossier.expectations()).isEqualTo(expectations.of(own, ngo, FA)).hasSize(1);
        assertThat(dossier.expectations().getFirst().answer()).isEqualTo("پنجشنبه‌ها");
    }

    @Test
    void whatStaysOnAPageIsTheRecordWithoutItsFile() {
        capacities.declare(own, CommandKey.fresh(), capacity("بلندگو"));
        var details = registry.details(own, ngo, FA);

        assertThat(details.alone().dossier()).isEqualTo(new Dossier(List.of(), List.of(), List.of(), List.of())).isNotEqualTo(details.dossier());
        assertThat(details.alone()).usingRecursiveComparison().ignoringFields("dossier").isEqualTo(details);
    }

    @Test
    void theLatestLicenceStandsFirstEvenIfItWasRevoked() {
        license("2025-01-01", null);
        license("2026-02-01", "2026-03-01");

        assertThat(dossier().licences()).extracting(LicenceRow::issuedOn).containsExactly(LocalDate.parse("2026-02-01"), LocalDate.parse("2025-01-01"));
        assertThat(dossier().licences()).extracting(LicenceRow::revoked).containsExactly(true, false);
        assertThat(dossier().licences()).extracting(LicenceRow::expiresOn).containsOnlyNulls();
    }

    @Test
    void aThickFileIsReadWhole() {
        var longest = "ن".repeat(ExpectationRegister.LONGEST_TEXT);
        for (var n = 0; n < 300; n++) {
            jdbc.sql("insert into expectation (id, version, ngo_id, topic, text, raised_on, answer_due) values (?, 0, ?, ?, ?, '2026-01-01', '2026-02-01')")
                    .params(UUID.randomUUID(), ngo.value(), "موضوع", longest)
                    .update();
        }

        assertThat(dossier().expectations()).hasSize(300).allSatisfy(row -> assertThat(row.text()).isEqualTo(longest));

        jdbc.sql("delete from expectation where ngo_id = ?").param(ngo.value()).update();
    }

    private Dossier dossier() {
        return registry.details(own, ngo, FA).dossier();
    }

    private Declaration capacity(String description) {
        return new Declaration(ngo, CapacityKind.EQUIPMENT, description, null, null, Visibility.NGOS);
    }

    private Paper paper(DocumentKind kind) {
        return new Paper(ngo, kind, "برگه", null, "https://example.ir/a", null);
    }

    private String label(String column) {
        return jdbc.sql("select " + column + " from sub_sector where code = 'CUL.BOOK'").query(String.class).single();
    }

    private void license(String issued, @Nullable String revoked) {
        jdbc.sql("insert into licence (id, ngo_id, issuer, level, sector_code, number, issued_on, revoked_on) values (?, ?, 'فرمانداری', 'COUNTY', 'CUL', ?, ?, ?)")
                .params(UUID.randomUUID(), ngo.value(), UUID.randomUUID().toString(), issued, revoked)
                .update();
    }
}
