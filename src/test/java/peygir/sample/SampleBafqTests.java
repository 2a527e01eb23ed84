package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.sample.SampleProvince.TODAY;
import static peygir.sample.SampleProvince.count;
import static peygir.sample.SampleProvince.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import peygir.shared.Letters;

/** The first meeting of Bafq is in the sample as it was reported. */
class SampleBafqTests {

    private static final Object FIRST = SampleIds.bafqFirstMeeting().value();
    private static final Object SECOND = SampleIds.bafqSecondMeeting().value();

    @Test
    void thirtyOnePeopleOfTwentyNineNgosMet() {
        assertThat(texts("select concat(held_on, ' ', state) from meeting where id = ?", FIRST)).containsExactly("2026-11-16 APPROVED");
        assertThat(count("select count(*) from attendance where meeting_id = ? and state in ('PRESENT', 'LATE', 'SUBSTITUTE')", FIRST)).isEqualTo(31);
        assertThat(count("select count(distinct ngo_id) from attendance where meeting_id = ?", FIRST)).isEqualTo(29);
        assertThat(count("select count(*) from ngo where county_code = '2102' and closed_on is null")).isEqualTo(29);
        assertThat(count("select count(*) from ngo where county_code = '2102' and primary_sector <> 'CUL'")).isZero();
    }

    @Test
    void theDirectorGeneralAndTheActingGovernorCameForTheirOffices() {
        assertThat(texts("select o.level from attendance a join office o on o.id = a.office_id where a.meeting_id = ? order by a.position", FIRST))
                .containsExactly("PROVINCE", "COUNTY");
        assertThat(count("select count(*) from office_holding where office_id = ? and role = 'GOVERNOR' and acting", SampleIds.governorate("2102").value()))
                .isEqualTo(1);
    }

    @Test
    void twoOfThePeopleSpeakForTheirDepartmentToo() {
        assertThat(count("""
                        select count(*) from attendance a join ngo n on n.id = a.ngo_id
                        where a.meeting_id = ? and a.department_id = n.affiliation_id
                        """, FIRST)).isEqualTo(2);
        assertThat(count("select count(*) from attendance where meeting_id = ? and department_id is not null", FIRST)).isEqualTo(2);
    }

    @Test
    void anNgoIsFoundByItsOtherNameToo() {
        assertThat(texts("select n.id from ngo n join ngo_alias a on a.ngo_id = n.id where a.name = ?", "نخل آفتاب"))
                .containsExactly(SampleIds.ngo("ngo2").toString());
        assertThat(count("select count(*) from ngo where search_compact like concat('%', ?, '%')", Letters.compact("باشگاه کتاب بافق"))).isEqualTo(1);
    }

    @Test
    void theOnlyCommitmentIsTheSecondMeetingWithinOneMonth() {
        assertThat(texts("""
                        select concat_ws(' ', id, office_id, original_due, current_due, state, fact, fact_series_id)
                        from commitment where county_code = '2102'
                        """))
                .containsExactly(String.join(
                        " ",
                        SampleIds.bafqPromise().toString(),
                        SampleIds.governorate("2102").toString(),
                        "2026-12-16 2026-12-16 ACCEPTED NEXT_MEETING",
                        SampleIds.series("2102").toString()));
        assertThat(count("select count(*) from commitment_beneficiary where commitment_id = ?", SampleIds.bafqPromise().value())).isEqualTo(29);
    }

    @Test
    void theSecondMeetingIsCalledWithTheReviewAndTheThreeTopics() {
        assertThat(texts("select concat(number, ' ', planned_on, ' ', starts_at, ' ', state) from meeting where id = ?", SECOND))
                .containsExactly("2 2026-12-16 09:00:00 INVITED");
        assertThat(texts("select concat(kind, ' ', origin) from agenda_item where meeting_id = ? order by position", SECOND))
                .containsExactly("REVIEW TEMPLATE", "TOPIC PROMISE", "TOPIC PROMISE", "TOPIC PROMISE");
        assertThat(count("select count(*) from invitation where meeting_id = ? and ngo_id is not null", SECOND)).isEqualTo(29);
        assertThat(texts("select reply from invitation where meeting_id = ? and ngo_id = ?", SECOND, SampleIds.ngo("ngo").value()))
                .containsExactly("PENDING");
    }

    @Test
    void theMinutesWereApprovedAndTheirResolutionsNumbered() {
        assertThat(texts("select state from minutes_version where meeting_id = ? order by number", FIRST)).containsExactly("CIRCULATED", "APPROVED");
        assertThat(count("select count(*) from minutes_version where hash = convert(sha2(body, 256) using ascii) collate ascii_bin and meeting_id = ?", FIRST))
                .isEqualTo(2);
        assertThat(texts("select concat(jalali_year, ' ', number) from resolution where meeting_id = ? order by number", FIRST))
                .containsExactly("1405 1", "1405 2");
    }

    @Test
    void everyNgoIsLicensedUntilAfterTheSecondMeetingAndAFewExpireSoon() {
        assertThat(count("""
                        select count(distinct l.ngo_id) from licence l join ngo n on n.id = l.ngo_id
                        where n.county_code = '2102' and l.revoked_on is null and l.issued_on <= ? and l.expires_on >= '2026-12-19'
                        """, TODAY)).isEqualTo(29);
        assertThat(count("""
                        select count(*) from licence l join ngo n on n.id = l.ngo_id
                        where n.county_code = '2102' and l.expires_on < date_add(?, interval 2 month)
                        """, TODAY)).isEqualTo(3);
    }

    @Test
    void exactlyTwoPairsOverlap() {
        assertThat(SampleFigures.overlaps("2102")).isEqualTo(2);
    }

    @Test
    void theCultureOfTheCountyShowsAllFourStatesOfCoverage() {
        assertThat(List.of("CUL.BOOK", "CUL.FAITH", "CUL.FEST", "CUL.MEMORY", "CUL.MEDIA", "CUL.MOSQUE"))
                .extracting(subSector -> SampleFigures.coverage("2102", subSector))
                .containsExactly("covered", "covered", "stale", "stale", "confirmed-none", "not-reported");
    }

    @Test
    void someHaveAnnouncedCapacitiesAndSomeExpectationsAreAnswered() {
        assertThat(count("select count(distinct c.ngo_id) from capacity c join ngo n on n.id = c.ngo_id where n.county_code = '2102'"))
                .isBetween(5L, 20L);
        assertThat(count("select count(*) from expectation e join ngo n on n.id = e.ngo_id where n.county_code = '2102' and answer is not null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from expectation e join ngo n on n.id = e.ngo_id where n.county_code = '2102' and answer is null"))
                .isEqualTo(4);
    }
}
