package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import peygir.shared.Messages;
import peygir.OfficeDay;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.coverage.ActivityRegister;
import peygir.coverage.ActivityRow;
import peygir.coverage.NeedDesk;
import peygir.coverage.NgosOfMarvast;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Taxonomy.Term;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.JalaliDatePicker;

/** Before work begins: whoever plans hears who does it already, and whoever licenses hears what the subject would change. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PlanningScreensTests extends OfficeScreen {

    @Autowired
    private ActivityRegister register;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private NgoRegistry registry;

    private NgosOfMarvast marvast;

    @BeforeEach
    void twoNgosOfBooks() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
    }

    @Override
    protected String words() {
        return "coverage.ui.";
    }

    @Test
    void whoPlansWhatAnotherDoesHearsOfItFirstAndSavesAllTheSame() {
        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(30));
        signIn(marvast.representative(marvast.one));
        go("activities/new");
        plan("CHILD");
        press("OwnActivities.save");

        assertThat(read()).contains("یاران کتاب");
        assertThat(planned()).as("heard of, not yet saved").isEmpty();
        press("OwnActivities.save");
        assertThat(planned()).extracting(ActivityRow::title).containsExactly("قصه‌خوانی در روستا");
    }

    @Test
    void whoPlansForOthersIsNotHeldUp() {
        marvast.activity(marvast.other, "ELDERLY", null, TODAY, TODAY.plusDays(30));
        signIn(marvast.representative(marvast.one));
        go("activities/new");
        plan("CHILD");
        press("OwnActivities.save");
        assertThat(planned()).hasSize(1);
    }

    @Test
    void beforeALicenceIsPutDownItsSubjectIsToldWithWhoHasItAndWhatItCouldCover() {
        signIn(marvast.expert);
        go(NgoNavigation.href(marvast.one));
        Pressing.here(Messages.text(PERSIAN, "ngo.ui.LicencePanel.add"));
        assertThat(read()).as("its own subject: two have it").contains(text("EffectOfSubject.already", "۲", "۰", cells("CUL")));

        var sector = sectors();
        sector.setValue(sector.getGenericDataView().getItems().filter(term -> term.code().equals("ENV")).findFirst().orElseThrow());
        assertThat(read()).contains(text("EffectOfSubject.already", "۰", "۰", cells("ENV")), text("EffectOfSubject.noGap"));
    }

    private String cells(String sector) {
        return peygir.shared.Numbers.text(
                jdbc.sql("select count(*) from sub_sector where sector_code = ?").param(sector).query(Long.class).single(), PERSIAN);
    }

    private void plan(String group) {
        field("ActivityForm.name").setValue("قصه‌خوانی در روستا");
        var subSector = choice("ActivityForm.subSector", Term.class);
        subSector.setValue(term(subSector.getGenericDataView().getItems().toList(), NgosOfMarvast.BOOKS));
        groups().setValue(Set.of(term(groups().getGenericDataView().getItems().toList(), group)));
        var days = find(JalaliDatePicker.class).all();
        test(find(TextField.class, days.get(0)).single()).setValue("1405/09/02");
        test(find(TextField.class, days.get(1)).single()).setValue("1405/09/20");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Term> groups() {
        return find(MultiSelectComboBox.class).withCondition(box -> text("ActivityForm.groups").equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Term> sectors() {
        return find(Select.class)
                .withCondition(select -> peygir.shared.Messages.text(PERSIAN, "ngo.ui.LicenceForm.sector").equals(select.getLabel()))
                .single();
    }

    private static Term term(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow();
    }

    private List<ActivityRow> planned() {
        flush();
        return register.of(marvast.expert, marvast.one, PERSIAN);
    }
}
