package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.coverage.TaxonomyDesk;
import peygir.shared.ui.Still;

/** The administrator changes the sectors: what would be touched is read before anything is done. */
@OfficeTest
@Transactional
class TaxonomyScreenTests extends OfficeScreen {

    @Autowired
    private TaxonomyDesk desk;

    @Override
    protected String words() {
        return "coverage.ui.";
    }

    @Test
    void aSubSectorIsRenamedAfterItWasShownWhatThatTouches() {
        signIn(SamplePeople.admin());
        go("admin/taxonomy");
        press("TaxonomyView.renameOf", "کتاب و کتابخوانی");
        persian().setValue("کتاب و خواندن");
        test(find(Button.class).withText(text("TaxonomyForm.preview")).all().getFirst()).click();
        assertThat(read()).contains("CUL.BOOK", "کتاب و خواندن");
        assertThat(label("CUL.BOOK")).as("shown, not done").isEqualTo("کتاب و کتابخوانی");

        press("TaxonomyPreview.save");
        assertThat(label("CUL.BOOK")).isEqualTo("کتاب و خواندن");
        assertThat(read()).contains("کتاب و خواندن");
    }

    @Test
    void everyNameAtTheHeadLeadsToAPlaceOfThePage() {
        signIn(SamplePeople.admin());
        go("admin/taxonomy");
        var places = find(Still.class).all().stream()
                .flatMap(still -> Jsoup.parse(still.markup()).select(".jump-names a").stream())
                .map(link -> link.attr("href"))
                .toList();
        var sectors = desk.lines(SamplePeople.admin()).stream().filter(line -> line.sector() == null).map(line -> "admin/taxonomy#sector-" + line.code());
        assertThat(places).containsAll(sectors.toList()).contains("admin/taxonomy#groups", "admin/taxonomy#versions");
        assertThat(places).allSatisfy(place -> assertThat(ids(getCurrentView().getElement())).contains(place.substring("admin/taxonomy#".length())));
    }

    private static Stream<String> ids(com.vaadin.flow.dom.Element part) {
        return part.isTextNode() ? Stream.empty() : Stream.concat(Stream.of(part.getProperty("id", ""), part.hasAttribute("id") ? part.getAttribute("id") : ""), part.getChildren().flatMap(TaxonomyScreenTests::ids));
    }

    @Test
    void textThatIsNoTaxonomyIsRefusedBesideItAndKept() {
        signIn(SamplePeople.admin());
        go("admin/taxonomy");
        var text = area("TaxonomyImport.text");
        text.setValue("نجوم,ستاره‌شناسی");
        find(Button.class).withText(text("TaxonomyForm.preview")).all().forEach(button -> test(button).click());
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).isNotBlank();
        assertThat(text.getValue()).isEqualTo("نجوم,ستاره‌شناسی");
    }

    @Test
    void theWholeIsTakenOutAsTextAndPutInAgainWithoutAChange() {
        signIn(SamplePeople.admin());
        go("admin/taxonomy");
        press("TaxonomyImport.fill");
        assertThat(area("TaxonomyImport.text").getValue()).contains("CUL.BOOK", "کتاب و کتابخوانی");
        press("TaxonomyForm.preview");
        assertThat(read()).contains(text("TaxonomyPreview.nothing"));
        assertThat(button("TaxonomyPreview.save").isEnabled()).isFalse();
    }

    @Test
    void aFileIsReadIntoTheTextAndShownBeforeAnythingIsDone() {
        signIn(SamplePeople.admin());
        go("admin/taxonomy");
        var changed = desk.text(SamplePeople.admin()).replace("کتاب و کتابخوانی", "کتاب و خواندن").getBytes(StandardCharsets.UTF_8);
        new UploadTester<>(find(Upload.class).single()).upload("taxonomy.csv", "text/csv", changed);
        assertThat(area("TaxonomyImport.text").getValue()).contains("کتاب و خواندن");
        assertThat(read()).contains("CUL.BOOK", "کتاب و خواندن");
        assertThat(label("CUL.BOOK")).as("shown, not done").isEqualTo("کتاب و کتابخوانی");
        press("TaxonomyPreview.save");
        assertThat(label("CUL.BOOK")).isEqualTo("کتاب و خواندن");
    }

    @Test
    void whoWatchesReadsTheVersionsAndChangesNothing() {
        signIn(SamplePeople.auditor());
        go("admin/taxonomy");
        assertThat(read()).contains("CUL.BOOK", text("TaxonomyView.first"));
        for (var key : new String[] {"TaxonomyView.rename", "TaxonomyView.split", "TaxonomyView.merge", "TaxonomyImport.fill"}) {
            assertThat(offered(key)).as(key).isFalse();
        }
    }

    private TextField persian() {
        return find(TextField.class).withCondition(field -> field.getValue().equals("کتاب و کتابخوانی")).single();
    }

    private void press(String key, String of) {
        test(find(Button.class).withCondition(button -> button.getAriaLabel().filter(text(key, of)::equals).isPresent()).single()).click();
    }

    private String label(String code) {
        return desk.lines(SamplePeople.admin()).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow().labelFa();
    }
}
