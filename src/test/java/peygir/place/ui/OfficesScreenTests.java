package peygir.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.OfficeOfBafq;
import peygir.commitment.TestClock;
import peygir.place.OfficeDesk;
import peygir.place.OfficeSheet;
import peygir.shared.Messages;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;

/** The administrator relieves an acting governor and appoints the next one. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class OfficesScreenTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    private final Actor admin = OfficeOfBafq.actor("مدیر سامانه", new Grant(Role.ADMIN, new Scope.OfNation()));
    private final Actor auditor = OfficeOfBafq.actor("حسابرس", new Grant(Role.AUDITOR, new Scope.OfNation()));

    @Autowired
    OfficeDesk desk;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNextGovernorIsRefusedWhileTheOneBeforeHoldsTheOffice() {
        var bafq = new OfficeOfBafq(jdbc);
        open(admin);
        unfold(text("OfficesView.appoint"));
        field("HoldingForm.person").setValue("فرماندار تازه");
        test(button("HoldingForm.appoint")).click();

        assertThat(find(JalaliDatePicker.class).single().getErrorMessage())
                .isEqualTo(Messages.text(PERSIAN, "place.Office.held", "سرپرست آزمون"));
        assertThat(field("HoldingForm.person").getValue()).isEqualTo("فرماندار تازه");
        assertThat(holdings(bafq)).hasSize(1);
    }

    @Test
    void aNameIsNeeded() {
        var bafq = new OfficeOfBafq(jdbc);
        open(admin);
        unfold(text("OfficesView.appoint"));
        test(button("HoldingForm.appoint")).click();

        assertThat(field("HoldingForm.person").isInvalid()).isTrue();
        assertThat(holdings(bafq)).hasSize(1);
    }

    @Test
    void theAuditorReadsAndChangesNothing() {
        new OfficeOfBafq(jdbc);
        open(auditor);

        assertThat(getCurrentView()).isInstanceOf(OfficesView.class);
        assertThat(find(Details.class).all()).extracting(Details::getSummaryText).containsExactly(text("OfficesView.liaisons"));
    }

    @Test
    void whereManyOfficesStandTheirNamesLeadToThem() {
        for (var more = 0; more < 4; more++) {
            new OfficeOfBafq(jdbc);
        }
        SamplePeople.signIn(admin);
        UI.getCurrent().navigate("offices");

        var titles = find(Panel.class).all().stream().collect(Collectors.toMap(panel -> "offices#" + panel.getId().orElseThrow(), panel -> panel.getElement().getAttribute("aria-label")));
        var links = find(Still.class).all().stream()
                .flatMap(still -> Jsoup.parse(still.markup()).select(".jump-names a").stream())
                .collect(Collectors.toMap(link -> link.attr("href"), Element::text));
        assertThat(links).hasSizeGreaterThan(3).isEqualTo(titles);
    }

    private void open(Actor who) {
        SamplePeople.signIn(who);
        var location = new Location("offices?q=فرمانداری آزمون");
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void unfold(String title) {
        find(Details.class).withCondition(fold -> title.equals(fold.getSummaryText())).all().getFirst().setOpened(true);
    }

    private List<OfficeSheet.Line> holdings(OfficeOfBafq bafq) {
        return desk.sheets(admin, "", PERSIAN).stream().filter(sheet -> sheet.id().equals(bafq.office)).findFirst().orElseThrow().holdings();
    }

    private Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    private TextField field(String key) {
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "place.ui." + key);
    }
}
