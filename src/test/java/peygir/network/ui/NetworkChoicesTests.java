package peygir.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.meeting.SeriesRow;
import peygir.network.CommissionDesk;
import peygir.network.NetworkBook;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.Messages;

/** What may be chosen when a network is proposed or a commission formed: a part of the sector, meetings to meet in. */
@SampleOffice
@Transactional
class NetworkChoicesTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private NetworkBook book;

    @Autowired
    private CommissionDesk commissions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNetworkMeansOnePartOfItsSectorAndAnotherSectorOffersItsOwnParts() {
        SamplePeople.signIn(SamplePeople.ngo());
        go();
        press("NetworksView.propose");
        field("ProposalForm.name").setValue("شبکهٔ کتاب‌خوان‌ها");
        area("ProposalForm.purpose").setValue("قفسه‌های مشترک");
        Select<Term> sector = select("ProposalForm.sector");
        Select<Term> part = select("ProposalForm.subSector");
        assertThat(part.isEnabled()).as("first the sector").isFalse();
        sector.setValue(term(sector, "ENV"));
        assertThat(part.getListDataView().getItems().map(Term::code)).allMatch(code -> code.startsWith("ENV."));
        sector.setValue(term(sector, "CUL"));
        part.setValue(term(part, "CUL.BOOK"));
        press("ProposalForm.save");

        var label = part(part);
        assertThat(book.rows(SamplePeople.ngo(), PERSIAN, null, 50)).filteredOn(row -> row.name().equals("شبکهٔ کتاب‌خوان‌ها")).singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo(label));
    }

    @Test
    void aCommissionMeetsInASeriesOfItsCounty() {
        SamplePeople.signIn(SamplePeople.governor());
        go();
        press("CommissionsPanel.form");
        field("CommissionForm.subject").setValue("کارگروه کتاب");
        area("CommissionForm.purpose").setValue("تقویم مشترک");
        Select<SeriesRow> series = select("CommissionForm.series");
        var chosen = series.getListDataView().getItems().findFirst().orElseThrow();
        assertThat(chosen.county()).isEqualTo(SamplePeople.BAFQ);
        series.setValue(chosen);
        press("CommissionForm.save");

        assertThat(commissions.rows(SamplePeople.governor())).filteredOn(row -> row.subject().equals("کارگروه کتاب")).singleElement()
                .satisfies(row -> assertThat(row.series()).isEqualTo(chosen.title()));
    }

    private static String part(Select<Term> part) {
        return part.getListDataView().getItems().filter(one -> one.code().equals("CUL.BOOK")).findFirst().orElseThrow().label();
    }

    private static Term term(Select<Term> choice, String code) {
        return choice.getListDataView().getItems().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String key) {
        return find(Select.class).withCondition(select -> text(key).equals(select.getLabel())).single();
    }

    private TextField field(String key) {
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private TextArea area(String key) {
        return find(TextArea.class).withCondition(area -> text(key).equals(area.getLabel())).single();
    }

    private void press(String key) {
        test(find(Button.class).withText(text(key)).single()).click();
    }

    private static void go() {
        var location = new Location("networks");
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "network.ui." + key);
    }
}
