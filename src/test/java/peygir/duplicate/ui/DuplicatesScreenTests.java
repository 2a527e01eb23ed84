package peygir.duplicate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.duplicate.DuplicateDesk;
import peygir.duplicate.DuplicateDesk.Merging;
import peygir.duplicate.DuplicateDesk.Two;
import peygir.duplicate.DuplicateRow;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.RefusalLine;
import peygir.shared.ui.Shown;

/** An expert looks at records that may be of one NGO: tells them apart, makes them one, and takes them apart again. */
@OfficeTest
@Transactional
class DuplicatesScreenTests extends OfficeScreen {

    private static final CountyCode COUNTY = new CountyCode("1401");
    private static final String PHONE = "03132428811";

    private final Actor expert = someone(Role.EXPERT, COUNTY);

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private DuplicateDesk desk;

    private NgoId one;
    private NgoId other;

    @BeforeEach
    void twoRecordsWithOnePhone() {
        one = register("انجمن باران");
        other = register("کانون دیگر");
        flush();
        signIn(expert);
    }

    @Override
    protected String words() {
        return "duplicate.ui.";
    }

    @Test
    void aPairIsShownWithTheReasonAndBothRecords() {
        go("ngos/duplicates");
        assertThat(read()).contains("انجمن باران", "کانون دیگر", Messages.text(PERSIAN, peygir.duplicate.Sign.PHONE));
        assertThat(links()).contains(NgoNavigation.href(one), NgoNavigation.href(other));
    }

    @Test
    void whoTellsThemApartSeesThemNoMore() {
        go("ngos/duplicates");
        press("DuplicatesView.apart");
        assertThat(read()).contains(text("DuplicatesView.none"));
    }

    @Test
    void withoutAReasonNothingIsMergedAndTheReasonIsAskedForBesideItsField() {
        go("ngos/duplicates");
        press("DuplicatesView.merge");
        press("MergeForm.save");
        assertThat(field("MergeForm.why").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "duplicate.DuplicateDesk.reasonNeeded"));
        assertThat(registry.details(expert, other, PERSIAN).survivor()).isNull();
    }

    @Test
    void theKeptRecordIsChosenAndTheOldAddressOfTheOtherForwardsToIt() {
        go("ngos/duplicates");
        press("DuplicatesView.merge");
        keep(one);
        field("MergeForm.why").setValue("یک تلفن، یک سمن");
        press("MergeForm.save");

        go("ngos/" + other);
        assertThat(address()).isEqualTo(NgoNavigation.href(one));
        assertThat(Shown.words("h1")).containsExactly("انجمن باران");
        assertThat(read()).contains("یک تلفن، یک سمن");
    }

    @Test
    void whatSomebodyElseMergedMeanwhileIsSaidBesideTheChoice() {
        go("ngos/duplicates");
        press("DuplicatesView.merge");
        field("MergeForm.why").setValue("یکی است");
        desk.merge(expert, CommandKey.fresh(), new Merging(one, other, "زودتر"));
        press("MergeForm.save");

        assertThat(kept().isInvalid()).isTrue();
        assertThat(kept().getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "duplicate.DuplicateDesk.notTwoOfOneCounty"));
        assertThat(field("MergeForm.why").getValue()).as("nothing typed is lost").isEqualTo("یکی است");
    }

    @Test
    void whatCanNotBeToldApartAnyMoreIsSaidBesideTheButton() {
        go("ngos/duplicates");
        desk.merge(expert, CommandKey.fresh(), new Merging(one, other, "زودتر"));
        press("DuplicatesView.apart");
        assertThat(find(RefusalLine.class).single().getText()).isEqualTo(Messages.text(PERSIAN, "duplicate.DuplicateDesk.notTwoOfOneCounty"));
    }

    @Test
    void aMergeIsTakenBackWhileNothingWasBuiltUponAndRefusedBesideItsButtonAfterwards() {
        desk.merge(expert, CommandKey.fresh(), new Merging(one, other, "یکی است"));
        go("ngos/" + one);
        registry.describe(
                expert, CommandKey.fresh(), one, registry.details(expert, one, PERSIAN).version(), PhoneNumber.read(PHONE), "پس از یکی شدن نوشته شد");
        flush();
        press("MergesOfNgo.undo");
        assertThat(find(RefusalLine.class).all()).extracting(RefusalLine::getText)
                .contains(Messages.text(PERSIAN, "duplicate.DuplicateDesk.changedSince"));
        assertThat(registry.details(expert, other, PERSIAN).survivor()).isEqualTo(one);
    }

    @Test
    void twoOfOneAreTwoAgainWithOnePress() {
        desk.merge(expert, CommandKey.fresh(), new Merging(one, other, "یکی است"));
        go("ngos/" + one);
        press("MergesOfNgo.undo");
        assertThat(registry.details(expert, other, PERSIAN).survivor()).isNull();
        assertThat(find(Button.class).withText(text("MergesOfNgo.undo")).all()).isEmpty();
    }

    @Test
    void whoOnlyReadsTheRegisterHasNoSuchPage() {
        signIn(someone(Role.DIRECTOR, COUNTY));
        go("ngos/duplicates");
        assertThat(read()).doesNotContain("انجمن باران");
    }

    @Test
    void aPairToldApartByAColleagueIsGoneWhenThePageIsOpened() {
        desk.notTheSame(expert, CommandKey.fresh(), new Two(one, other));
        go("ngos/duplicates");
        assertThat(read()).doesNotContain("انجمن باران");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DuplicateRow.Record> kept() {
        return find(RadioButtonGroup.class).single();
    }

    private void keep(NgoId ngo) {
        kept().setValue(kept().getGenericDataView().getItems().filter(record -> record.id().equals(ngo)).findFirst().orElseThrow());
    }

    private NgoId register(String name) {
        return registry.register(expert, CommandKey.fresh(), new Registration(
                COUNTY, new Profile(name, List.of("نام دیگر " + UUID.randomUUID()), "ENV", LegalForm.GROUP, null, null, null, null, PhoneNumber.read(PHONE), null)));
    }
}
