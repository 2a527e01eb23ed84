package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.CommitmentFilter.Show;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.ProvinceCode;

/** A hundred thousand promises: found by their words, however many have them and wherever in the list they stand. */
class CommitmentsOfTheCountryTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final int PAGE = 51;
    private static ManyCommitments country;

    private final Actor nation = actor(Role.NATIONAL, new Scope.OfNation());
    private final Actor director = actor(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21")));
    private final Actor governor = actor(Role.GOVERNOR, new Scope.OfCounty(new CountyCode("2102")));

    @BeforeAll
    static void theCountry() {
        country = ManyCommitments.of("commitments_of_the_country");
    }

    @ParameterizedTest
    @CsvSource({
        "گزارش, 1500",
        "آموزش, 1500",
        "یادواره, 1500",
        "آبرسانی, 12000",
        "یلدا, 12000",
        "4711, 1000",
        "گزارش 4711, 1000",
        "یادواره یلدا, 12000",
        "فرمانداری, 1500",
        "انجمن آموزش, 10000",
        "هیچکدام, 100",
        "گزارش هیچکدام, 100",
    })
    void noSearchReadsTheBookFromEndToEnd(String typed, long most) {
        for (var show : new Show[] {null, Show.OVERDUE}) {
            for (var who : List.of(nation, director, governor)) {
                var read = country.rowsRead(() -> page(who, typed, show, null));
                System.out.printf(Locale.ROOT, "rows read for %s, %s, by %s: %d%n", typed, show, who.name(), read);
                assertThat(read).as("%s, %s, by %s", typed, show, who.name()).isLessThan(most);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Show.class)
    void noCutReadsTheBookFromEndToEndAndEachIsInTheListsOrder(Show show) {
        for (var who : List.of(nation, director, governor)) {
            var read = country.rowsRead(() -> assertThat(page(who, "", show, null)).isSortedAccordingTo(java.util.Comparator.comparing(CommitmentRow::currentDue)));
            assertThat(read).as("%s by %s", show, who.name()).isLessThan(show == Show.ESCALATED ? 10_000 : 2_500);
            System.out.printf(Locale.ROOT, "rows read for %s by %s: %d%n", show, who.name(), read);
        }
    }

    @Test
    void aRareCutIsFoundWholeWithoutReadingTheBook() {
        country.jdbc.update("update commitment set state = 'CANCELLED', closed_on = '2026-11-01' where state = 'DISPUTED'");
        country.jdbc.update("update commitment set state = 'DISPUTED' where state = 'CANCELLED' and crc32(text) mod 2000 = 0");
        try {
            for (var who : List.of(nation, director)) {
                var disputed = byHand("k.state = 'DISPUTED' and " + within(who));
                assertThat(disputed).hasSizeLessThan(PAGE);
                var read = country.rowsRead(() -> assertThat(ids(page(who, "", Show.DISPUTED, null))).isEqualTo(disputed));
                System.out.printf(Locale.ROOT, "rows read for what is rare, by %s: %d%n", who.name(), read);
                assertThat(read).isLessThan(60_000);
            }
        } finally {
            country.jdbc.update("update commitment set state = 'DISPUTED', closed_on = null where state in ('CANCELLED', 'DISPUTED')");
        }
    }

    @Test
    void theEndOfTheAlphabetIsAsNearAsItsBeginning() {
        for (var words : List.of(List.of("آموزش", "یادواره"), List.of("آبرسانی", "یلدا"))) {
            var read = words.stream().map(word -> country.rowsRead(() -> assertThat(page(nation, word, null, null)).hasSize(PAGE))).toList();
            assertThat(read.get(1).doubleValue()).as("%s read %s rows", words, read).isBetween(read.get(0) * .7, read.get(0) * 1.4);
        }
    }

    @Test
    void wordsThatStandTogetherAtTheEndOfTheListAreLookedUp() {
        var filter = "گزارش سیلاب";
        var read = country.rowsRead(() -> assertThat(page(nation, filter, null, null)).hasSize(PAGE));

        System.out.println("rows read for words at the end of the list: " + read);
        assertThat(read).isLessThan(15_000);
        assertThat(ids(all(nation, filter, null))).hasSameElementsAs(byHand("k.text like '%سیلاب%'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"یلدا", "گزارش یلدا", "سیلاب", "یادواره آب", "فرمانداری یلدا", "انجمن کتاب", "ارشاد 47"})
    void pageAfterPageShowsEveryFindOnceInTheListsOrder(String typed) {
        for (var who : List.of(nation, director, governor)) {
            var paged = new ArrayList<CommitmentRow>();
            List<CommitmentRow> page;
            do {
                page = country.book.rows(who, filter(typed, Show.OPEN), FA, paged.isEmpty() ? null : CommitmentPlace.of(paged.getLast()), 100);
                paged.addAll(page);
            } while (page.size() == 100);

            assertThat(paged).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.comparing(CommitmentRow::currentDue).thenComparing(row -> row.id().value().toString()));
            assertThat(ids(paged)).as("%s by %s", typed, who.name()).hasSameElementsAs(byHand(words(typed) + " and k.open_order is not null and " + within(who)));
        }
    }

    private static List<CommitmentRow> page(Actor who, String typed, Show show, CommitmentPlace after) {
        return country.book.rows(who, filter(typed, show), FA, after, PAGE);
    }

    private static List<CommitmentRow> all(Actor who, String typed, Show show) {
        return country.book.rows(who, filter(typed, show), FA, null, ManyCommitments.COMMITMENTS);
    }

    private static CommitmentFilter filter(String typed, Show show) {
        return new CommitmentFilter(typed, null, null, show);
    }

    /** What has the words, from the texts themselves. */
    private static String words(String typed) {
        var conditions = new ArrayList<String>();
        for (var word : typed.split(" ")) {
            conditions.add("concat_ws(' ', '', replace(k.text, 'آ', 'ا'), k.deliverable, n.name, d.name, o.title_fa) like '%% %s%%'".formatted(word.replace('آ', 'ا')));
        }
        return String.join(" and ", conditions);
    }

    private static String within(Actor who) {
        return who.reach(Role.NATIONAL, Role.DIRECTOR, Role.GOVERNOR).counties("k.county_code");
    }

    private static Set<String> byHand(String condition) {
        return new TreeSet<>(country.jdbc.queryForList(
                "select k.id from commitment k left join ngo n on n.id = k.ngo_id left join department d on d.id = k.department_id left join office o on o.id = k.office_id"
                        + " where " + condition, String.class));
    }

    private static Set<String> ids(List<CommitmentRow> rows) {
        return new TreeSet<>(rows.stream().map(row -> row.id().value().toString()).toList());
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(AccountId.random(), role.name(), "fa", Set.of(new Grant(role, scope)));
    }
}
