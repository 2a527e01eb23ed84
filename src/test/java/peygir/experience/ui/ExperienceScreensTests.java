package peygir.experience.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Role;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;

/** An NGO writes down for the others what it learned; they find it in any spelling, and it may take it back. */
@OfficeTest
class ExperienceScreensTests extends OfficeScreen {

    @Autowired
    private NgoRegistry registry;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private CountyCode county;
    private NgoId ngo;

    @BeforeEach
    void anNgoAtHome() {
        county = freshCounty();
        ngo = registry.register(someone(Role.EXPERT, county), CommandKey.fresh(), new Registration(county, Profile.of("یاران کتاب " + mark, "CUL", LegalForm.GROUP)));
        signIn(representative(ngo, county));
    }

    @Override
    protected String words() {
        return "experience.ui.";
    }

    @Test
    void withoutTitleOrTextNothingIsPublishedAndNothingTypedIsLost() {
        go("my-ngo");
        press("OwnNotes.write");
        area("OwnNotes.body").setValue("سالن را زود بگیرید");
        press("OwnNotes.save");

        assertThat(field("OwnNotes.name").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "shared.ui.TextRule.required"));
        assertThat(area("OwnNotes.body").getValue()).isEqualTo("سالن را زود بگیرید");
    }

    @Test
    void whatOneNgoWroteAnotherOfTheCountyFindsInAnySpelling() {
        publish("نمايشگاه كتاب " + mark);

        var reader = registry.register(someone(Role.EXPERT, county), CommandKey.fresh(), new Registration(county, Profile.of("خواننده " + mark, "CUL", LegalForm.GROUP)));
        signIn(representative(reader, county));
        go("experience?q=" + "نمایشگاه کتاب " + mark);
        assertThat(read()).contains("نمایشگاه کتاب " + mark, "یاران کتاب " + mark, "سالن را زود بگیرید");
        assertThat(offered("NoteItem.withdraw")).as("only its writer takes it back").isFalse();
    }

    @Test
    void whoWroteItTakesItBackAndNobodyFindsItAnyMore() {
        publish("نمایشگاه " + mark);
        press("NoteItem.withdraw");
        go("experience?q=" + mark);
        assertThat(read()).contains(text("ExperienceView.noMatch")).doesNotContain("سالن را زود بگیرید");
    }

    @Test
    void aNoteForTheCountyIsNotReadInAnother() {
        publish("نمایشگاه " + mark);
        signIn(someone(Role.EXPERT, new CountyCode("2102")));
        go("experience?q=" + mark);
        assertThat(read()).doesNotContain("سالن را زود بگیرید");
    }

    private void publish(String title) {
        go("my-ngo");
        press("OwnNotes.write");
        field("OwnNotes.name").setValue(title);
        area("OwnNotes.body").setValue("سالن را زود بگیرید");
        var save = button("OwnNotes.save");
        test(save).click();
    }
}
