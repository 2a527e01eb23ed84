package peygir.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.SamplePeople;
import peygir.TestDatabase;
import peygir.access.NotPermitted;
import peygir.commitment.TestClock;
import peygir.duplicate.DuplicateDesk.Merging;
import peygir.duplicate.DuplicateDesk.Two;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRow;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.summary.Summaries;
import peygir.summary.SummaryBook;

/** Two records become one, and two again: nothing is lost, nothing is counted twice. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "peygir.sample.password=sample-1405")
@ContextConfiguration(initializers = MergingTests.OwnDatabase.class)
@ActiveProfiles({"test", "sample"})
@Import(TestClock.Wound.class)
class MergingTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final CountyCode BAFQ = new CountyCode("2102");

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.connect(context, TestDatabase.url("merged"));
        }
    }

    @Autowired
    private DuplicateDesk desk;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private Summaries summaries;

    @Autowired
    private SummaryBook book;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.set(LocalDate.of(2026, 11, 23));
    }

    @Test
    void twoThatMetPromisedAndWorkedAreOneAfterwardsAndTwoAgainWhenTakenApart() {
        var who = SamplePeople.governor();
        // The two with most behind them: both were invited to the same meetings and came.
        var busy = jdbc.queryForList(
                "select n.id from ngo n where n.county_code = '2102' and n.closed_on is null order by (select count(*) from activity a where a.ngo_id = n.id) desc, n.id limit 2", String.class);
        var kept = NgoId.of(busy.getFirst());
        var merged = NgoId.of(busy.getLast());
        var name = registry.details(who, merged, FA).row().name();
        var before = everything();
        var figures = summaries.county(BAFQ).getFirst();
        var invited = count("select count(distinct meeting_id) from invitation where ngo_id in (?, ?)", kept, merged);
        var came = count("select count(distinct meeting_id) from attendance where ngo_id in (?, ?)", kept, merged);
        var activities = count("select count(*) from activity where ngo_id in (?, ?)", kept, merged);
        assertThat(count("select count(*) from invitation where ngo_id in (?, ?)", kept, merged)).as("both were invited to the same").isGreaterThan(invited);

        var key = CommandKey.fresh();
        desk.merge(who, key, new Merging(kept, merged, "یک سمن با دو پرونده"));
        desk.merge(who, key, new Merging(kept, merged, "یک سمن با دو پرونده"));

        var after = summaries.county(BAFQ).getFirst();
        assertThat(after.ngos().total()).isEqualTo(figures.ngos().total() - 1);
        assertThat(after.ngos().reached()).isEqualTo(figures.ngos().reached() - 1);
        assertThat(after.ngos().active()).isEqualTo(figures.ngos().active() - 1);
        assertThat(book.differences()).isEmpty();
        assertThat(count("select count(*) from invitation where ngo_id = ?", kept)).isEqualTo(invited);
        assertThat(count("select count(distinct meeting_id) from attendance where ngo_id = ?", kept)).isEqualTo(came);
        assertThat(count("select count(*) from activity where ngo_id = ?", kept)).isEqualTo(activities);
        assertThat(new References(jdbc).count(merged)).as("nothing refers to the merged one").isZero();
        assertThat(registry.details(who, merged, FA).survivor()).isEqualTo(kept);
        assertThat(found(name)).as("found by its old name").contains(kept).doesNotContain(merged);
        assertThat(desk.history(who, kept)).singleElement().satisfies(merge -> {
            assertThat(merge.mergedName()).isEqualTo(name);
            assertThat(merge.by()).isEqualTo(who.name());
            assertThat(merge.reason()).isEqualTo("یک سمن با دو پرونده");
        });

        desk.undo(who, CommandKey.fresh(), kept, desk.history(who, kept).getFirst().id());

        assertThat(everything()).isEqualTo(before);
        assertThat(summaries.county(BAFQ).getFirst()).isEqualTo(figures);
        assertThat(book.differences()).isEmpty();
        assertThat(registry.details(who, merged, FA).survivor()).isNull();
        assertThat(found(name)).contains(merged);
    }

    @Test
    void whatAnNgoKeepsItselfGoesAlongWithItAndComesBack() {
        var who = SamplePeople.governor();
        var kept = register("بنیاد باد صبا", "03532428855");
        var merged = register("بنیاد باد صبا بافق", "03532428866");
        var third = register("انجمن دیگری از بافق", "03532428877");
        jdbc.update("update ngo set second_phone = '+989131112233', email = 'saba@example.ir', address = 'بافق، خیابان امام' where id = ?", merged.value());
        for (var ngo : List.of(kept, merged)) {
            keeps(ngo);
        }
        var keptAsks = jdbc.queryForObject("select id from expectation where ngo_id = ?", UUID.class, kept.value());
        var mergedAsks = jdbc.queryForObject("select id from expectation where ngo_id = ?", UUID.class, merged.value());
        introduction(mergedAsks, merged, third);
        introduction(keptAsks, kept, merged);
        var before = everything();

        desk.merge(who, CommandKey.fresh(), new Merging(kept, merged, "همان بنیاد"));

        for (var table : List.of("ngo_document", "profile_change", "experience_note", "expectation")) {
            assertThat(count("select count(*) from " + table + " where ngo_id = ?", kept)).as("%s of both", table).isEqualTo(2);
            assertThat(count("select count(*) from " + table + " where ngo_id = ?", merged)).as("%s of the merged one", table).isZero();
        }
        assertThat(count("select count(*) from introduction where asker_id = ? and giver_id = ?", kept, third)).as("told of each other as before").isOne();
        assertThat(count("select count(*) from introduction where ? in (asker_id, giver_id)", merged)).as("nobody is told of itself").isZero();
        assertThat(registry.details(who, kept, FA).address()).isEqualTo("بافق، خیابان امام");

        desk.undo(who, CommandKey.fresh(), kept, desk.history(who, kept).getFirst().id());

        everything().forEach((table, rows) -> {
            assertThat(rows).as(table).hasSameSizeAs(before.get(table));
            assertThat(rows.stream().filter(row -> !before.get(table).contains(row))).as("rows of %s that are not as they were", table).isEmpty();
        });
    }

    /** A document, a proposed change, a note for others and an expectation. */
    private void keeps(NgoId ngo) {
        jdbc.update("insert into ngo_document (id, ngo_id, kind, title, file_name, file_type, content, given_on, given_by) values (?, ?, 'STATUTES', 'اساسنامه', 'a.pdf', 'application/pdf', ?, '2026-10-01', 'نماینده')",
                UUID.randomUUID(), ngo.value(), new byte[] {0x25, (byte) 0xFF, 0, 1});
        var change = UUID.randomUUID();
        jdbc.update("insert into profile_change (id, version, ngo_id, proposed_on, proposed_by, state) values (?, 0, ?, '2026-10-01', 'نماینده', 'WAITING')", change, ngo.value());
        jdbc.update("insert into profile_change_line (change_id, field, before_it, after_it) values (?, 'ABOUT', '', 'بنیاد')", change);
        jdbc.update("insert into experience_note (id, version, ngo_id, title, body, audience, search_text, written_on) values (?, 0, ?, 'سالن', 'سالن را زود بگیرید', 'COUNTY', 'سالن', '2026-10-01')",
                UUID.randomUUID(), ngo.value());
        jdbc.update("insert into expectation (id, version, ngo_id, topic, text, raised_on) values (?, 0, ?, 'سالن', 'سالن در اختیار باشد', '2026-10-01')", UUID.randomUUID(), ngo.value());
    }

    private void introduction(UUID expectation, NgoId asker, NgoId giver) {
        var capacity = UUID.randomUUID();
        jdbc.update("insert into capacity (id, version, ngo_id, kind, description, visibility, declared_on) values (?, 0, ?, 'PLACE', 'سالن', 'OFFICE', '2026-10-01')", capacity, giver.value());
        jdbc.update("insert into introduction (id, version, county_code, expectation_id, capacity_id, asker_id, giver_id, state, sent_on, sent_by) values (?, 0, '2102', ?, ?, ?, ?, 'SENT', '2026-10-05', 'کارشناس')",
                UUID.randomUUID(), expectation, capacity, asker.value(), giver.value());
    }

    @Test
    void whatWasBuiltUponStaysOne() {
        var who = SamplePeople.governor();
        var kept = register("انجمن ریگ روان", "03532428811");
        var merged = register("انجمن ریگ‌روان بافق", "03532428811");
        desk.merge(who, CommandKey.fresh(), new Merging(kept, merged, "همان سمن"));
        var merge = desk.history(who, kept).getFirst().id();
        registry.describe(who, CommandKey.fresh(), kept, registry.details(who, kept, FA).version(), PhoneNumber.read("03532428811"), "پس از یکی شدن نوشته شد");

        refused("duplicate.DuplicateDesk.changedSince", () -> desk.undo(who, CommandKey.fresh(), kept, merge));
        assertThatThrownBy(() -> desk.undo(who, CommandKey.fresh(), kept, UUID.randomUUID())).isInstanceOf(NotFound.class);
        refused("duplicate.DuplicateDesk.notTwoOfOneCounty", () -> desk.merge(who, CommandKey.fresh(), new Merging(kept, merged, "دوباره")));
        assertThat(registry.details(who, kept, FA).aliases()).containsExactly("انجمن ریگ‌روان بافق");
    }

    @Test
    void aPairThatWasToldApartIsNotShownAgain() {
        var who = SamplePeople.governor();
        var one = register("کانون شن‌زار", "03532428822");
        var other = register("گروه دیگری", "03532428822");
        assertThat(desk.of(who, BAFQ)).anySatisfy(pair -> {
            assertThat(List.of(pair.first().id(), pair.second().id())).containsExactlyInAnyOrder(one, other);
            assertThat(pair.reasons()).containsExactly(Sign.PHONE);
        });

        desk.notTheSame(who, CommandKey.fresh(), new Two(other, one));

        assertThat(desk.of(who, BAFQ)).noneMatch(pair -> pair.first().id().equals(one) || pair.second().id().equals(one));
    }

    @Test
    void whoDoesNotKeepTheRegisterMergesNothing() {
        var one = register("بنیاد تپه‌های شنی", "03532428833");
        var other = register("بنیاد تپه‌های شنی دو", "03532428844");

        assertThatThrownBy(() -> desk.merge(SamplePeople.director(), CommandKey.fresh(), new Merging(one, other, "همان"))).isInstanceOf(NotPermitted.class);
        refused("duplicate.DuplicateDesk.reasonNeeded", () -> new Merging(one, other, " "));
        refused("duplicate.DuplicateDesk.notTwoOfOneCounty", () -> desk.merge(SamplePeople.governor(), CommandKey.fresh(), new Merging(one, one, "خودش")));
    }

    private static NgoId register(NgoRegistry registry, String name, String phone) {
        return registry.register(
                SamplePeople.governor(), CommandKey.fresh(),
                new NgoRegistry.Registration(BAFQ, new Profile(name, List.of(), "ENV", LegalForm.GROUP, null, null, null, null, PhoneNumber.read(phone), null)));
    }

    private NgoId register(String name, String phone) {
        return register(registry, name, phone);
    }

    private List<NgoId> found(String term) {
        return registry.rows(SamplePeople.governor(), new NgoFilter(term, null, null, null), FA, null, 50).stream().map(NgoRow::id).toList();
    }

    private long count(String sql, NgoId... ngos) {
        var ids = new ArrayList<Object>();
        List.of(ngos).forEach(ngo -> ids.add(ngo.value()));
        var count = jdbc.queryForObject(sql, Long.class, ids.toArray());
        return count == null ? 0 : count;
    }

    /** Every row of the office, but for what tells of the merge itself. */
    private Map<String, List<String>> everything() {
        var tables = new TreeMap<String, List<String>>();
        var apart = List.of("ngo_merge", "ngo_merge_row", "audit_entry", "audit_chain", "command_receipt", "flyway_schema_history", "word_form", "county_figures");
        for (var table : jdbc.queryForList("select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'", String.class)) {
            if (!apart.contains(table)) {
                tables.put(table, jdbc.query("select * from " + table, (row, _) -> {
                    var text = new StringBuilder();
                    for (var at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                        var column = row.getMetaData().getColumnName(at);
                        text.append(table.equals("ngo") && column.equals("version") ? "" : column + "=" + row.getString(at) + " ");
                    }
                    return text.toString();
                }).stream().sorted().toList());
            }
        }
        return tables;
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
