package peygir.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Standing.Liveliness;
import peygir.reporting.InboxItem.Kind;
import peygir.sample.SampleIds;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/** What NGOs' records ask of whom: in the sample province on 2026-11-23. */
@SampleOffice
class RecordsThatWaitTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private Inbox inbox;

    @Autowired
    private Overviews overviews;

    @Autowired
    private OwnRecords records;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatRunsOutWithinTheSetDaysIsTheNgosBusinessAndTheOffices() {
        assertThat(of(SamplePeople.governor(), Kind.LICENCE_ENDS)).extracting(InboxItem::day).contains(LocalDate.of(2026, 12, 28));
        assertThat(of(SamplePeople.governor(), Kind.PAPER_ENDS)).extracting(InboxItem::day).containsExactly(LocalDate.of(2027, 1, 10));
        assertThat(of(SamplePeople.ngo(), Kind.PAPER_ENDS)).singleElement().satisfies(item ->
                assertThat(item.href()).isEqualTo("my-ngo?ngo=" + SampleIds.ngo("ngo")));
        assertThat(of(SamplePeople.ngo(), Kind.LICENCE_ENDS)).as("a licence until 2028").isEmpty();
        assertThat(of(SamplePeople.director(), Kind.LICENCE_ENDS)).isEmpty();
    }

    @Test
    void aProposedChangeWaitsForTheCountysOfficeAlone() {
        assertThat(of(SamplePeople.governor(), Kind.TO_DECIDE_CHANGE)).extracting(InboxItem::href).containsExactly("ngos/" + SampleIds.ngo("ngo2"));
        assertThat(of(SamplePeople.ngo(), Kind.TO_DECIDE_CHANGE)).isEmpty();
        assertThat(of(SamplePeople.director(), Kind.TO_DECIDE_CHANGE)).isEmpty();
    }

    @Test
    void anExpectationCallsForAttentionOnlyBeyondItsDayAndSaysForHowManyDays() {
        var province = overviews.province(SamplePeople.director(), new ProvinceCode("21"), FA);
        for (var line : province.counties()) {
            var late = jdbc.sql("select count(*) from expectation x join ngo n on n.id = x.ngo_id where n.county_code = ? and n.closed_on is null"
                            + " and x.answered_on is null and x.answer_due < '2026-11-23'")
                    .param(line.county().code().value())
                    .query(Long.class)
                    .single();
            assertThat(line.late().number()).isEqualTo(late);
            assertThat(line.late().days() > 0).isEqualTo(late > 0);
            assertThat(Attention.of(line).filter(one -> one.reason() == Attention.Reason.UNANSWERED).toList())
                    .allSatisfy(one -> {
                        assertThat(one.number()).isEqualTo(late);
                        assertThat(one.days()).isEqualTo(line.late().days());
                    })
                    .hasSize(late > 0 ? 1 : 0);
        }
        assertThat(province.counties()).as("some counties owe an answer, and some do not").extracting(line -> line.late().number() > 0).contains(true, false);
        assertThat(of(SamplePeople.governor(), Kind.EXPECTATION_LATE)).as("Bafq's are all within their time").isEmpty();
        assertThat(of(SamplePeople.governor(), Kind.TO_ANSWER_EXPECTATION)).extracting(InboxItem::day).allMatch(day -> day != null && day.isAfter(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aRecordSaysWhatItLacksAndItsFactsSayHowLivelyItIs() {
        var record = records.of(SamplePeople.ngo(), SampleIds.ngo("ngo"));
        assertThat(record.missing()).contains(RecordItem.PHONE, RecordItem.NATIONAL_ID).doesNotContain(RecordItem.CAPACITY, RecordItem.VALID_DOCUMENT, RecordItem.EXPERIENCE);
        assertThat(record.sections()).filteredOn(section -> section.part() == RecordPart.ACTIVITIES).singleElement().satisfies(section ->
                assertThat(section.lastChange()).isEqualTo(LocalDate.of(2026, 11, 18)));

        var standing = registry.details(SamplePeople.ngo(), SampleIds.ngo("ngo"), FA).standing();
        assertThat(standing.level()).isEqualTo(Liveliness.LIVELY);
        assertThat(standing.reasons()).allMatch(reason -> reason.holds());
        assertThatThrownBy(() -> records.of(SamplePeople.ngo(), SampleIds.ngo("ngo2"))).isInstanceOf(NotFound.class);
    }

    private List<InboxItem> of(Actor who, Kind kind) {
        return inbox.of(who, FA).stream().filter(item -> item.kind() == kind).toList();
    }
}
