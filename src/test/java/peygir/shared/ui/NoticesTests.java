package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;

/** What is said at the edge of the page. */
@ViewPackages(packages = "peygir.shared.ui.none")
class NoticesTests extends BrowserlessTest {

    @Test
    void ofWhatWasDoneTheLatestIsSaidAlone() {
        Notices.done("یکم");
        Notices.done("دوم");

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("دوم");
    }

    @Test
    void whatWasRefusedStaysBesideWhatWasDone() {
        Notices.refused("نشد");
        Notices.done("شد");

        assertThat(find(Notification.class).all()).hasSize(2);
    }
}
