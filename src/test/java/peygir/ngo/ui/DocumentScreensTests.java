package peygir.ngo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Role;
import peygir.ngo.DocumentRow;
import peygir.ngo.DocumentShelf;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinField;

/** An NGO's papers on its page: put there with their last day, read by the office, taken away by who keeps them. */
@OfficeTest
class DocumentScreensTests extends OfficeScreen {

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private DocumentShelf shelf;

    private CountyCode county;
    private NgoId ngo;

    @BeforeEach
    void anNgoWithoutPapers() {
        county = freshCounty();
        ngo = registry.register(someone(Role.EXPERT, county), CommandKey.fresh(), new Registration(county, Profile.of("یاران کتاب", "CUL", LegalForm.GROUP)));
        signIn(representative(ngo, county));
        go(NgoNavigation.href(ngo));
    }

    @Override
    protected String words() {
        return "ngo.ui.DocumentPanel.";
    }

    @Test
    void aPaperKeptElsewhereIsPutDownByItsAddressOnce() {
        press("add");
        field("name").setValue("اساسنامه");
        link().setValue("https://example.ir/asasname.pdf");
        var save = button("save");
        test(save).click();
        save.click();

        assertThat(shelf.of(representative(ngo, county), ngo)).extracting(DocumentRow::title).containsExactly("اساسنامه");
        assertThat(page().select("a:matchesOwn(^اساسنامه$)").eachAttr("href")).containsExactly("https://example.ir/asasname.pdf");
    }

    @Test
    void withoutTitleFileOrAddressEachFieldSaysWhatItMisses() {
        press("add");
        press("save");
        assertThat(field("name").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "shared.ui.TextRule.required"));

        field("name").setValue("اساسنامه");
        press("save");
        assertThat(link().getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.DocumentShelf.nothing"));

        link().setValue("javascript:alert(1)");
        press("save");
        assertThat(link().getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.DocumentShelf.notALink"));
        assertThat(field("name").getValue()).isEqualTo("اساسنامه");
        assertThat(shelf.of(representative(ngo, county), ngo)).isEmpty();
    }

    @Test
    void anImpossibleLastDayIsSaidBesideIt() {
        press("add");
        field("name").setValue("اجاره‌نامه");
        link().setValue("https://example.ir/a.pdf");
        var until = find(JalaliDatePicker.class).withCondition(day -> text("until").equals(day.getLabel())).single();
        test(find(TextField.class, until).single()).setValue("1409/12/30");
        press("save");
        assertThat(until.isInvalid()).isTrue();
        assertThat(shelf.of(representative(ngo, county), ngo)).isEmpty();
    }

    @Test
    void theOfficeReadsItAndOnlyWhoKeepsItTakesItAway() {
        press("add");
        field("name").setValue("اساسنامه");
        link().setValue("https://example.ir/asasname.pdf");
        press("save");

        signIn(someone(Role.DIRECTOR, county));
        go(NgoNavigation.href(ngo));
        assertThat(read()).contains("اساسنامه");
        assertThat(offered("takeAway")).isFalse();

        signIn(representative(ngo, county));
        go(NgoNavigation.href(ngo));
        press("takeAway");
        assertThat(shelf.of(representative(ngo, county), ngo)).isEmpty();
    }

    private LatinField link() {
        return find(LatinField.class).withCondition(field -> text("link").equals(field.getLabel())).single();
    }
}
