package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.meeting.MeetingTests.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import peygir.shared.NgoId;

class AttendanceSheetTests {

    private final NgoId nour = NgoId.random();
    private final UUID nourEntry = UUID.randomUUID();
    private final UUID absentEntry = UUID.randomUUID();
    private final NgoId absent = NgoId.random();
    private final AttendanceSheet sheet = new AttendanceSheet(List.of(
            new AttendanceSheet.Entry(nourEntry, 1, "مریم کاظمی", nour.value(), true, AttendanceState.PRESENT, "کارشناس"),
            new AttendanceSheet.Entry(absentEntry, 2, AttendanceSheet.NOBODY, absent.value(), true, AttendanceState.ABSENT, "کارشناس"),
            new AttendanceSheet.Entry(UUID.randomUUID(), 3, "بخشدار", null, false, AttendanceState.PRESENT, "کارشناس")));

    @Test
    void anOrganisationStandsOnTheListOnce() {
        refused(() -> sheet.expectRoomFor(AttendanceLine.ofNgo(nour, "کس دیگر", AttendanceState.PRESENT)), "meeting.AttendanceSheet.organisationTwice");
        refused(() -> sheet.expectRoomFor(AttendanceLine.ofNgo(nour, "کس دیگر", AttendanceState.ABSENT)), "meeting.AttendanceSheet.organisationTwice");
    }

    @Test
    void nobodyIsTwoPeopleHoweverTheNameIsTyped() {
        refused(() -> sheet.expectRoomFor(AttendanceLine.ofNgo(NgoId.random(), "مريم كاظمى", AttendanceState.PRESENT)), "meeting.AttendanceSheet.personTwice");
        refused(
                () -> sheet.expectRoomFor(new AttendanceLine(NgoId.random(), null, null, List.of("زهرا نوری", " زهرا  نوری"), AttendanceState.PRESENT, null)),
                "meeting.AttendanceSheet.personTwice");
    }

    @Test
    void twoPeopleMayComeForOneOrganisation() {
        assertThat(sheet.expectCompany(nourEntry, "زهرا نوری").organisation()).isEqualTo(nour.value());
    }

    @Test
    void anOrganisationIsNotPresentAndAbsentAtOnce() {
        refused(() -> sheet.expectCompany(absentEntry, "زهرا نوری"), "meeting.AttendanceSheet.presentAndAbsent");
    }

    @Test
    void whoeverIsInTheRoomHasAName() {
        refused(() -> AttendanceLine.ofNgo(nour, "  ", AttendanceState.PRESENT), "meeting.AttendanceLine.nobodyNamed");
        refused(() -> sheet.marked(absentEntry, AttendanceState.ABSENT, AttendanceState.LATE), "meeting.AttendanceLine.nobodyNamed");
        assertThat(AttendanceLine.ofNgo(nour, "  ", AttendanceState.ABSENT).people()).isEmpty();
    }

    @Test
    void aNameOfAHundredThousandLettersIsRefused() {
        refused(() -> AttendanceLine.ofNgo(nour, "م".repeat(100_000), AttendanceState.PRESENT), "shared.ui.TextRule.tooLong");
    }
}
