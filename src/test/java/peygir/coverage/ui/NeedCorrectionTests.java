package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.coverage.ActivityRegister;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedDesk.Finding;
import peygir.coverage.NeedRow;
import peygir.coverage.NgosOfMarvast;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.ui.ConflictPanel;

/** Two correct the same need at once: both versions are shown, and nothing is lost or overwritten unseen. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class NeedCorrectionTests extends OfficeScreen {

    @Autowired
    private NeedDesk needs;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private ActivityRegister register;

    private NgosOfMarvast marvast;

    @Override
    protected String words() {
        return "coverage.ui.";
    }

    @BeforeEach
    void aNeedOnRecord() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        needs.record(marvast.governor, CommandKey.fresh(), new Finding(COUNTY, BOOKS, null, 4, "پیمایش", TODAY));
        signIn(marvast.expert);
        go("coverage?county=" + COUNTY + "&tab=needs");
        press("NeedActs.correct");
        source().setValue("پیمایش کارشناس");
    }

    @Test
    void bothVersionsAreShownAndOnesOwnIsKeptOnPurpose() {
        correctedMeanwhile();
        press("NeedActs.save");
        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively()).contains("پیمایش کارشناس", "پیمایش فرماندار", "فرماندار");
        assertThat(standing()).containsExactly("پیمایش فرماندار");
        assertThat(source().getValue()).as("nothing typed is lost").isEqualTo("پیمایش کارشناس");

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(standing()).containsExactly("پیمایش کارشناس");
    }

    @Test
    void whoTakesWhatIsStoredGoesOnFromThere() {
        correctedMeanwhile();
        press("NeedActs.save");
        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.takeStored")).single()).click();
        assertThat(source().getValue()).isEqualTo("پیمایش فرماندار");
        source().setValue("پیمایش هر دو");
        press("NeedActs.save");
        assertThat(standing()).containsExactly("پیمایش هر دو");
    }

    @Test
    void aNeedThatWasWithdrawnMeanwhileIsToldWithItsReason() {
        needs.withdraw(marvast.governor, CommandKey.fresh(), rows().getFirst().id(), "دو بار ثبت شده بود.");
        flush();
        press("NeedActs.save");
        assertThat(read()).contains("دو بار ثبت شده بود.");
        assertThat(source().getValue()).isEqualTo("پیمایش کارشناس");
        assertThat(standing()).isEmpty();
    }

    private void correctedMeanwhile() {
        needs.correct(marvast.governor, CommandKey.fresh(), rows().getFirst().id(), new Finding(COUNTY, BOOKS, null, 5, "پیمایش فرماندار", TODAY));
        flush();
    }

    private List<NeedRow> rows() {
        flush();
        return needs.ofCounty(marvast.expert, COUNTY, PERSIAN);
    }

    private List<String> standing() {
        return rows().stream().filter(NeedRow::stands).map(NeedRow::source).toList();
    }

    /** Of the correction: the form for a new need stands below with the same words. */
    private TextField source() {
        return find(TextField.class, find(NeedCorrection.class).single())
                .withCondition(field -> text("NeedForm.source").equals(field.getLabel()))
                .single();
    }
}
