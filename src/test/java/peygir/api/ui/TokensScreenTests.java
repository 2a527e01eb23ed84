package peygir.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.api.ApiTokenDesk;
import peygir.api.ApiTokenRow;
import peygir.api.FigureFamily;
import peygir.shared.CountyCode;
import peygir.shared.Messages;

/** A governor gives another system a key: for chosen figures of the county, shown once, withdrawn with one press. */
@OfficeTest
@Transactional
class TokensScreenTests extends OfficeScreen {

    private static final CountyCode COUNTY = new CountyCode("1408");

    @Autowired
    private ApiTokenDesk desk;

    private Actor governor;

    @BeforeEach
    void aGovernorWithAnAccount() {
        governor = someone(Role.GOVERNOR, COUNTY);
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'فرماندار', '-', 'fa', true, 0, '2026-01-01')")
                .params(governor.account().value(), "key." + governor.account())
                .update();
        signIn(governor);
        go("tokens");
    }

    @Override
    protected String words() {
        return "api.ui.TokensView.";
    }

    @Test
    void aKeyOpensWhatIsChosenAndTheListSaysSo() {
        field("name").setValue("سامانهٔ آمار");
        families().setValue(Set.of(FigureFamily.COVERAGE));
        press("make");

        assertThat(read()).contains(text("issued"), "سامانهٔ آمار", Messages.text(PERSIAN, FigureFamily.COVERAGE));
        assertThat(desk.rows(governor, Locale.ENGLISH)).extracting(ApiTokenRow::families).containsExactly(Set.of(FigureFamily.COVERAGE));
        press("revoke");
        assertThat(offered("revoke")).isFalse();
    }

    @Test
    void aKeyThatWouldOpenNothingIsNotMadeAndTheChoiceSaysWhy() {
        field("name").setValue("سامانهٔ آمار");
        families().setValue(Set.of());
        press("make");

        assertThat(families().isInvalid()).isTrue();
        assertThat(families().getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "api.ApiTokenDesk.familyNeeded"));
        assertThat(field("name").getValue()).isEqualTo("سامانهٔ آمار");
        assertThat(desk.rows(governor, Locale.ENGLISH)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<FigureFamily> families() {
        return find(CheckboxGroup.class).single();
    }
}
