package peygir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import peygir.sample.SampleIds;

/** The first meeting's figures as a person and a script find them on the pages, a week later and after the promised month. */
class FirstMeetingFiguresTests {

    private static final String BAFQ = "2102";

    @Test
    void aWeekAfterTheMeetingNothingIsLate() {
        check("2026-11-23", Map.ofEntries(
                Map.entry("cadence.due", "0"), Map.entry("cadence.held", "0"), Map.entry("cadence.on-time", "0"),
                Map.entry("cadence.next-due", "2026-12-16"), Map.entry("cadence.longest-silence", "7"),
                Map.entry("commitment.open", "1"), Map.entry("commitment.overdue", "0"), Map.entry("commitment.kept", "0"),
                Map.entry("commitment.not-kept", "0"), Map.entry("commitment.on-time-rate", "0/0"),
                Map.entry("reach", "29/29"), Map.entry("ngo.active", "29"), Map.entry("ngo.total", "29")));
    }

    @Test
    void whenTheMonthHasPassedThePromiseIsOverdueByItself() {
        check("2026-12-20", Map.ofEntries(
                Map.entry("cadence.due", "1"), Map.entry("cadence.held", "0"), Map.entry("cadence.on-time", "0"),
                Map.entry("cadence.next-due", "2026-12-16"), Map.entry("cadence.longest-silence", "34"),
                Map.entry("commitment.open", "1"), Map.entry("commitment.overdue", "1"), Map.entry("commitment.kept", "0"),
                Map.entry("commitment.not-kept", "1"), Map.entry("commitment.on-time-rate", "0/1"),
                Map.entry("reach", "29/29"), Map.entry("ngo.active", "29"), Map.entry("ngo.total", "29")));
    }

    private static void check(String today, Map<String, String> expected) {
        try (var governor = Visit.of(SampleOffice.lookedAtOn(today), "governor", "fa", 1366)) {
            governor.open("county");
            expected.forEach((name, value) -> assertThat(governor.figure(name, BAFQ)).as("%s on %s", name, today).isEqualTo(value));
            var meeting = SampleIds.bafqFirstMeeting().toString();
            governor.open("meetings/" + meeting);
            assertThat(governor.figure("meeting.people", meeting)).isEqualTo("31");
            assertThat(governor.figure("meeting.organisations", meeting)).isEqualTo("29");
        }
        try (var director = Visit.of(SampleOffice.lookedAtOn(today), "director", "en", 1366)) {
            director.open("province");
            for (var name : new String[] {"cadence.next-due", "commitment.overdue", "commitment.on-time-rate", "reach", "ngo.total"}) {
                assertThat(director.figure(name, BAFQ)).as("%s on the director's page on %s", name, today).isEqualTo(expected.get(name));
            }
        }
    }

    @Test
    void aFigureOpensItsFormulaAndTheRowsItWasCountedFrom() {
        try (var director = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "director", "en", 1366)) {
            director.open("province");
            var overdue = director.figure("commitment.overdue", "2106");
            director.page().locator("[data-figure='commitment.overdue'][data-key='2106']").first().click();
            director.settled();
            director.page().waitForURL("**/figures/commitment.overdue?of=2106");
            assertThat(director.figure("commitment.overdue", "2106")).isEqualTo(overdue);
            assertThat(director.page().locator("main tbody tr").count()).isEqualTo(Integer.parseInt(overdue));
        }
    }
}
