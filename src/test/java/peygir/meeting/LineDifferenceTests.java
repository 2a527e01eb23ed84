package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peygir.meeting.LineDifference.Fate;
import peygir.meeting.LineDifference.Part;

class LineDifferenceTests {

    @Test
    void theSameTextHasNoChange() {
        assertThat(LineDifference.between("یک\nدو", "یک\nدو")).extracting(Part::fate).containsOnly(Fate.KEPT);
    }

    @Test
    void aLineReadOtherwiseIsTakenOutAndPutIn() {
        assertThat(LineDifference.between("یک\nدو\nسه", "یک\nدیگر\nسه"))
                .containsExactly(
                        new Part(Fate.KEPT, "یک"), new Part(Fate.OUT, "دو"), new Part(Fate.IN, "دیگر"), new Part(Fate.KEPT, "سه"));
    }

    @Test
    void linesAddedAndTakenAwayAreTold() {
        assertThat(LineDifference.between("یک", "یک\nدو")).containsExactly(new Part(Fate.KEPT, "یک"), new Part(Fate.IN, "دو"));
        assertThat(LineDifference.between("یک\nدو", "دو")).containsExactly(new Part(Fate.OUT, "یک"), new Part(Fate.KEPT, "دو"));
    }
}
