package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;

/** Everybody keeps the filters they need again and again under names of their own. */
@OfficeTest
@Transactional
class SavedFilterTests {

    private static final String PAGE = "commitments";

    private final Actor expert = someone();

    @Autowired
    SavedFilterDesk desk;

    @Test
    void aFilterIsFoundAgainOnItsPageByItsOwnerOnly() {
        keep("معوق‌ها", "show=overdue");

        assertThat(desk.of(expert, PAGE)).containsExactly(new SavedFilter("معوق‌ها", "show=overdue"));
        assertThat(desk.of(expert, "meetings")).isEmpty();
        assertThat(desk.of(someone(), PAGE)).isEmpty();
    }

    @Test
    void theSameNameTakesThePlaceOfTheFilterBeforeHoweverItIsTyped() {
        keep("پيگيري", "show=overdue");
        keep(" پیگیری ", "show=open");

        assertThat(desk.of(expert, PAGE)).containsExactly(new SavedFilter("پیگیری", "show=open"));
    }

    @Test
    void aForgottenFilterIsGoneAndOthersStay() {
        keep("معوق", "show=overdue");
        keep("باز", "show=open");
        desk.forget(expert, CommandKey.fresh(), PAGE, "معوق");

        assertThat(desk.of(expert, PAGE)).extracting(SavedFilter::name).containsExactly("باز");
    }

    @Test
    void aNameIsNeededAndHasALimitAndSoHasTheirNumber() {
        assertThatThrownBy(() -> keep("  ", "show=open")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> keep("ن".repeat(100_000), "show=open")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> keep("بلند", "q=" + "a".repeat(100_000))).isInstanceOf(DomainException.class);
        IntStream.range(0, SavedFilterDesk.MOST).forEach(number -> keep("صافی " + number, "q=" + number));
        assertThatThrownBy(() -> keep("یکی دیگر", "show=open")).isInstanceOf(DomainException.class);
        keep("صافی 3", "q=again");
        assertThat(desk.of(expert, PAGE)).hasSize(SavedFilterDesk.MOST).contains(new SavedFilter("صافی 3", "q=again"));
    }

    private void keep(String name, String address) {
        desk.keep(expert, CommandKey.fresh(), PAGE, name, address);
    }

    private static Actor someone() {
        return new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(new CountyCode("2102")))));
    }
}
