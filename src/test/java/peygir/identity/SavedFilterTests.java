package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
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

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void itsEnd() {
        RequestContextHolder.resetRequestAttributes();
    }

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

    /** What was kept behind the back of a request would be seen by a request that asked. */
    @Test
    void whoKeepsNoFilterIsNotAskedForAny() {
        comesIn();
        insert("باز");

        assertThat(desk.of(expert, PAGE)).isEmpty();
    }

    @Test
    void theFirstFilterIsThereInTheSameRequestAndInTheNext() {
        comesIn();
        keep("باز", "show=open");
        assertThat(desk.of(expert, PAGE)).hasSize(1);

        comesIn();
        assertThat(desk.of(expert, PAGE)).hasSize(1);
    }

    @Test
    void theLastFilterIsGoneInTheSameRequestAndInTheNextAndAFirstOneComesBack() {
        keep("باز", "show=open");
        comesIn();
        desk.forget(expert, CommandKey.fresh(), PAGE, "باز");
        assertThat(desk.of(expert, PAGE)).isEmpty();

        comesIn();
        assertThat(desk.of(expert, PAGE)).isEmpty();
        keep("معوق", "show=overdue");
        assertThat(desk.of(expert, PAGE)).extracting(SavedFilter::name).containsExactly("معوق");
    }

    @Test
    void whatOneTabKeepsTheOtherShowsAtItsNextClick() {
        var tab = comesIn();
        var other = comesIn();
        keep("باز", "show=open");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(tab));
        keep("معوق", "show=overdue");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(other));
        assertThat(desk.of(expert, PAGE)).hasSize(2);

        comesIn();
        assertThat(desk.of(expert, PAGE)).hasSize(2);
    }

    @Test
    void whatIsReadOfOneAccountSaysNothingOfAnother() {
        comesIn();
        var neighbour = someone();
        desk.keep(neighbour, CommandKey.fresh(), PAGE, "باز", "show=open");
        comesIn();

        assertThat(desk.of(neighbour, PAGE)).hasSize(1);
    }

    /** The expert clicks: who it is is looked up at the door. */
    private MockHttpServletRequest comesIn() {
        if (rights.of(expert.account()).isEmpty()) {
            jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at)"
                            + " values (?, 0, ?, 'کارشناس', '-', 'fa', true, 0, '2026-01-01')")
                    .params(expert.account().value(), expert.account().value())
                    .update();
        }
        var request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        rights.arrival(expert.account()).orElseThrow().remember(request);
        return request;
    }

    private void insert(String name) {
        jdbc.sql("insert into saved_filter (id, account_id, page, name, address) values (?, ?, ?, ?, 'show=open')")
                .params(UUID.randomUUID(), expert.account().value(), PAGE, name)
                .update();
    }

    private void keep(String name, String address) {
        desk.keep(expert, CommandKey.fresh(), PAGE, name, address);
    }

    private static Actor someone() {
        return new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(new CountyCode("2102")))));
    }
}
