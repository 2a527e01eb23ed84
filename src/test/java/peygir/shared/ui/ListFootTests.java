package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Below a list stands what leads on from it, and nothing else. */
class ListFootTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final ListFoot foot = new ListFoot("Show more", asked::incrementAndGet);

    private static Still files(String name) {
        return Still.of(Drawn.words("p", name));
    }

    @Test
    void aListThatIsWhollyShownHasNoButtonForMore() {
        foot.more(false);
        assertThat(foot.getChildren()).isEmpty();
    }

    @Test
    void whileThereIsMoreItCanBeAskedForAndAtTheEndNoLonger() {
        foot.more(true);
        var more = (Press) foot.getChildren().findFirst().orElseThrow();
        assertThat(more.getText()).isEqualTo("Show more");
        assertThat(more.isVisible()).isTrue();
        more.drawnAs(0).run();
        assertThat(asked).hasValue(1);

        foot.more(false);
        assertThat(more.isVisible()).isFalse();
        foot.more(true);
        assertThat(foot.getChildren()).containsExactly(more);
        assertThat(more.isVisible()).isTrue();
    }

    @Test
    void theFilesAreThoseOfTheRowsShownLastAndStandBehindTheButton() {
        foot.files(files("first"));
        foot.more(true);
        foot.files(files("second"));
        assertThat(foot.getChildren().map(one -> one instanceof Still still ? still.markup() : "more")).containsExactly("more", "second");

        foot.files(null);
        assertThat(foot.getChildren().filter(Still.class::isInstance)).isEmpty();
    }
}
