package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.sample.SampleProvince.TODAY;
import static peygir.sample.SampleProvince.count;
import static peygir.sample.SampleProvince.texts;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import peygir.meeting.MeetingId;
import peygir.meeting.MinutesText;

/** The sample was not entered through the desks; it keeps their rules all the same. */
class SampleRulesTests {

    @Test
    void theProvinceHasUpToThreeHundredNgosWithNamesOfTheirOwn() {
        assertThat(count("select count(*) from ngo")).isBetween(200L, 300L);
        assertThat(texts("select name from ngo")).doesNotHaveDuplicates();
        assertThat(count("select count(*) from ngo where left(county_code, 2) <> '21'")).isZero();
        assertThat(count("select count(distinct county_code) from ngo")).isEqualTo(12);
    }

    @Test
    void everyCountyHasItsGovernorateWithAHolderAndDepartments() {
        assertThat(count("select count(distinct o.county_code) from office o join office_holding h on h.office_id = o.id and h.role = 'GOVERNOR'"))
                .isEqualTo(12);
        assertThat(texts("select count(*) from department group by county_code")).hasSize(12).allMatch(n -> Integer.parseInt(n) >= 4 && Integer.parseInt(n) <= 8);
    }

    @Test
    void meetingsAreNumberedWithoutHoles() {
        assertThat(texts("select county_code from meeting group by county_code having max(number) <> count(*) or min(number) <> 1")).isEmpty();
    }

    @Test
    void everyAgendaBeginsWithTheReview() {
        assertThat(texts("""
                        select id from meeting m where not exists
                        (select 1 from agenda_item a where a.meeting_id = m.id and a.position = 1 and a.kind = 'REVIEW')
                        """))
                .isEmpty();
    }

    @Test
    void whatWasPutOffComesBackInTheNextMeeting() {
        assertThat(count("select count(*) from agenda_item where outcome = 'DEFERRED'")).isPositive();
        assertThat(count("""
                        select count(*) from agenda_item a join meeting m on m.id = a.meeting_id
                        join meeting n on n.series_id = m.series_id and n.number = m.number + 1
                        where a.outcome = 'DEFERRED' and not exists
                        (select 1 from agenda_item b where b.meeting_id = n.id and b.title = a.title and b.origin = 'CARRY_OVER')
                        """))
                .isZero();
        assertThat(count("select count(*) from agenda_item where (origin = 'NGO_PROPOSAL') <> (ngo_id is not null)")).isZero();
    }

    @Test
    void organisationsNeverOutnumberPeople() {
        assertThat(texts("""
                        select meeting_id from attendance where state in ('PRESENT', 'LATE', 'SUBSTITUTE')
                        group by meeting_id having count(distinct ngo_id) > count(*)
                        """))
                .isEmpty();
        assertThat(count("select count(*) from meeting m where held_on is not null and not exists (select 1 from attendance a where a.meeting_id = m.id)"))
                .isZero();
        assertThat(count("select count(*) from meeting m join attendance a on a.meeting_id = m.id where m.held_on is null")).isZero();
    }

    @Test
    void whoAttendedBelongsToTheCounty() {
        assertThat(count("""
                        select count(*) from attendance a join meeting m on m.id = a.meeting_id
                        left join ngo n on n.id = a.ngo_id left join department d on d.id = a.department_id
                        where n.county_code <> m.county_code or d.county_code <> m.county_code
                        """))
                .isZero();
    }

    @Test
    void approvedMinutesAreFrozenAsTheyWereSentAround() {
        assertThat(count("select count(*) from meeting m where state = 'APPROVED' and 2 <> (select count(*) from minutes_version v where v.meeting_id = m.id)"))
                .isZero();
        assertThat(count("select count(*) from minutes_version where hash <> convert(sha2(body, 256) using ascii) collate ascii_bin")).isZero();
        var text = new MinutesText(SampleProvince.SQL);
        for (var meeting : texts("select id from meeting where state = 'APPROVED'")) {
            assertThat(texts("select body from minutes_version where meeting_id = ? and state = 'APPROVED'", meeting))
                    .containsExactly(text.of(new MeetingId(UUID.fromString(meeting))));
        }
        assertThat(texts("select body from minutes_version where meeting_id = ? and state = 'CIRCULATED'", SampleIds.bafqFirstMeeting().value()))
                .singleElement()
                .asString()
                .hasLineCount(4 + 31 + 5 + 8);
    }

    @Test
    void resolutionsAreNumberedWithoutHolesAndCountedOn() {
        assertThat(texts("""
                        select r.office_id from resolution r join resolution_counter c on c.office_id = r.office_id and c.jalali_year = r.jalali_year
                        group by r.office_id, r.jalali_year, c.last_number having max(r.number) <> count(*) or max(r.number) <> c.last_number
                        """))
                .isEmpty();
        assertThat(count("select count(*) from resolution r join meeting m on m.id = r.meeting_id where m.state <> 'APPROVED'")).isZero();
        assertThat(count("""
                        select count(*) from minute_line l join meeting m on m.id = l.meeting_id
                        where l.kind = 'DECISION' and m.state = 'APPROVED' and not exists (select 1 from resolution r where r.minute_line_id = l.id)
                        """))
                .isZero();
    }

    @Test
    void whatIsVerifiedWasShownAndVerifiedBySomeoneElse() {
        assertThat(count("select count(*) from commitment c where verified_on is not null and not exists (select 1 from evidence e where e.commitment_id = c.id)"))
                .isZero();
        assertThat(count("select count(*) from verification v join evidence e on e.commitment_id = v.commitment_id where v.verified_by = e.given_by"))
                .isZero();
        assertThat(count("""
                        select count(*) from commitment c where state in ('VERIFIED', 'CONFIRMED', 'DISPUTED') and fact is null
                        and not exists (select 1 from verification v where v.commitment_id = c.id and v.accepted)
                        """))
                .isZero();
        assertThat(count("select count(*) from commitment c join verification v on v.commitment_id = c.id and v.accepted where c.verified_on <> v.verified_on"))
                .isZero();
        assertThat(count("select count(*) from commitment where state not in ('VERIFIED', 'CONFIRMED', 'DISPUTED') and verified_on is not null")).isZero();
    }

    @Test
    void whoConfirmedOrDisputedWasPromised() {
        assertThat(count("select count(*) from confirmation")).isPositive();
        assertThat(count("""
                        select count(*) from confirmation f where not exists
                        (select 1 from commitment_beneficiary b where b.commitment_id = f.commitment_id and b.ngo_id = f.ngo_id)
                        """))
                .isZero();
        assertThat(count("select count(*) from commitment c where state in ('CONFIRMED', 'DISPUTED') and not exists"
                        + " (select 1 from confirmation f where f.commitment_id = c.id and f.confirmed = (c.state = 'CONFIRMED'))"))
                .isZero();
    }

    @Test
    void aPromiseOfTheNextMeetingIsProvenByTheNextApprovedOne() {
        assertThat(count("select count(*) from commitment where fact = 'NEXT_MEETING' and verified_on is not null")).isPositive();
        assertThat(count("""
                        select count(*) from commitment c left join meeting m on m.id = c.fact_meeting_id
                        where fact = 'NEXT_MEETING' and not (verified_on <=> (
                            select min(held_on) from meeting n where n.series_id = c.fact_series_id and n.state = 'APPROVED' and n.held_on > c.made_on))
                        """))
                .isZero();
    }

    @Test
    void promisesAreOwnedBySomeoneUnlessTheySayThatTheyAreNot() {
        assertThat(count("select count(*) from commitment where deliverable is not null and coalesce(office_id, ngo_id, department_id) is null")).isZero();
        assertThat(count("select count(*) from commitment where original_due is not null and original_due <= made_on")).isZero();
        assertThat(count("select count(*) from commitment c join minute_line l on l.id = c.minute_line_id where l.kind <> 'COMMITMENT' or l.meeting_id <> c.said_in"))
                .isZero();
    }

    @Test
    void whatIsSaidHappenedBeforeToday() {
        for (var day : new String[] {
            "verification.verified_on", "confirmation.said_on", "due_change.changed_on", "progress_note.noted_at", "evidence.given_at",
            "minutes_version.made_at", "invitation.sent_on", "capacity.declared_on", "expectation.raised_on", "expectation.answered_on",
            "coverage_statement.valid_from", "need.as_of", "overlap_case.resolved_on", "ngo.profile_confirmed_on"
        }) {
            var table = day.substring(0, day.indexOf('.'));
            assertThat(count("select count(*) from " + table + " where date(" + day + ") > ?", TODAY)).as(day).isZero();
        }
    }
}
