package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.sample.SampleProvince.TODAY;
import static peygir.sample.SampleProvince.count;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import peygir.shared.JalaliDate;

/** Each county of the sample has the rhythm it is there to show. */
class SampleRhythmTests {

    private static final LocalDate ASKED = LocalDate.parse(TODAY);

    @Test
    void ardakanIsExemplary() {
        assertThat(onTime("2101")).hasSize(14).containsOnly(true);
        assertThat(outcome("2101", "kept")).isGreaterThanOrEqualTo(20);
        assertThat(outcome("2101", "kept")).isEqualTo(due("2101"));
        assertThat(count("select count(*) from commitment c where county_code = '2101' and verified_on is not null"
                        + " and not exists (select 1 from evidence e where e.commitment_id = c.id)"))
                .isZero();
    }

    @Test
    void taftIsMixed() {
        assertThat(onTime("2103")).contains(true, false);
        assertThat(outcome("2103", "kept")).isPositive().isLessThan(due("2103") / 2);
        assertThat(count("select count(*) from meeting where county_code = '2103' and state = 'CANCELLED'")).isEqualTo(1);
    }

    @Test
    void meybodIsAlwaysLate() {
        assertThat(onTime("2106")).hasSizeGreaterThanOrEqualTo(9).containsOnly(false);
    }

    @Test
    void mehrizHasBeenSilentForFiveMonths() {
        var last = held("2104").getLast();
        assertThat(JalaliDate.of(last).plusMonths(5).toLocalDate()).isBefore(ASKED);
        assertThat(JalaliDate.of(last).plusMonths(6).toLocalDate()).isAfter(ASKED);
        assertThat(onTime("2104")).containsOnly(true);
    }

    @Test
    void behabadStartedASeriesAndNeverMet() {
        assertThat(count("select count(*) from meeting_series where county_code = '2111' and started_on < ?", TODAY)).isEqualTo(1);
        assertThat(held("2111")).isEmpty();
        assertThat(count("select count(*) from commitment where county_code = '2111'")).isZero();
    }

    @Test
    void abarkuhMeetsEveryOtherMonth() {
        assertThat(count("select cadence_months from meeting_series where county_code = '2107'")).isEqualTo(2);
        assertThat(onTime("2107")).hasSizeGreaterThanOrEqualTo(7).containsOnly(true);
    }

    @Test
    void khatamMeetsButItsPromisesAreDisputed() {
        assertThat(onTime("2109")).contains(true);
        assertThat(outcome("2109", "disputed")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void yazdIsLargeAndZarachAndMarvastAreSmall() {
        assertThat(ngos("2105")).isGreaterThanOrEqualTo(60);
        assertThat(ngos("2190")).isLessThanOrEqualTo(10);
        assertThat(ngos("2191")).isLessThanOrEqualTo(10);
    }

    @Test
    void ashkezarIsInBetween() {
        var share = onTime("2108").stream().filter(on -> on).count() * 100 / onTime("2108").size();
        assertThat(share).isBetween(40L, 90L);
    }

    @Test
    void everyOutcomeAndEveryStateOccursInTheProvince() {
        for (var outcome : List.of("kept", "kept-late", "not-kept", "no-evidence", "disputed")) {
            assertThat(outcome("21", outcome)).as(outcome).isPositive();
        }
        assertThat(count("select count(distinct state) from commitment")).isEqualTo(10);
        assertThat(count("select count(*) from commitment where current_due <> original_due")).isPositive();
        assertThat(count("select count(*) from commitment where deliverable is null and original_due is null")).isPositive();
    }

    @Test
    void everyStateOfCoverageAndSomeOverlapsOccurOutsideBafq() {
        var states = SampleProvince.texts("select code from sub_sector").stream()
                .flatMap(subSector -> List.of("2101", "2103", "2104").stream().map(county -> SampleFigures.coverage(county, subSector)))
                .distinct()
                .toList();
        assertThat(states).containsExactlyInAnyOrder("covered", "stale", "confirmed-none", "not-reported");
        assertThat(SampleFigures.overlaps("2105")).isPositive();
        assertThat(count("select count(*) from overlap_case where resolved_on is not null")).isGreaterThanOrEqualTo(5);
    }

    private static long ngos(String county) {
        return count("select count(*) from ngo where county_code = ?", county);
    }

    private static List<LocalDate> held(String county) {
        return SampleProvince.SQL
                .sql("select held_on from meeting where county_code = ? and held_on is not null order by held_on")
                .param(county)
                .query(LocalDate.class)
                .list();
    }

    /** For each held meeting but the first, whether it came within the cadence and its grace after the one before. */
    private static List<Boolean> onTime(String county) {
        var days = held(county);
        var months = (int) count("select cadence_months from meeting_series where county_code = ?", county);
        var grace = count("select grace_days from meeting_series where county_code = ?", county);
        return IntStream.range(1, days.size())
                .mapToObj(i -> !days.get(i).isAfter(JalaliDate.of(days.get(i - 1)).plusMonths(months).toLocalDate().plusDays(grace)))
                .toList();
    }

    private static long due(String place) {
        return count("select count(*) from commitment where county_code like ? and original_due < ? and state not in ('CANCELLED', 'SUPERSEDED')", place + "%", TODAY);
    }

    private static long outcome(String place, String outcome) {
        return count("""
                select count(*) from (
                    select case when state = 'DISPUTED' then 'disputed'
                                when verified_on <= original_due then 'kept'
                                when verified_on > original_due then 'kept-late'
                                when state = 'REPORTED_DONE' and not exists (select 1 from evidence e where e.commitment_id = c.id) then 'no-evidence'
                                else 'not-kept' end as outcome
                    from commitment c where county_code like ? and original_due < ? and state not in ('CANCELLED', 'SUPERSEDED')
                ) judged where outcome = ?
                """, place + "%", TODAY, outcome);
    }
}
