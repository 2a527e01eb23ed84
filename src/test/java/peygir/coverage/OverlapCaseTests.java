package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.coverage.OverlapDesk.Settlement;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** An overlap becomes a case: it has an owner, stands on an agenda, is settled, and opened again when that did not hold. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class OverlapCaseTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private CoverageMap map;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private OverlapDesk overlaps;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;
    private ActivityId first;
    private ActivityId second;

    @BeforeEach
    void twoNgosForTheSameChildren() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        first = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        second = marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
    }

    @Test
    void whoTakesACandidateUpLooksAfterIt() {
        assertThat(pair().owner()).isNull();
        overlaps.open(marvast.expert, CommandKey.fresh(), second, first);
        assertThat(pair().owner()).isEqualTo("کارشناس");
        assertThat(pair().openedOn()).isEqualTo(TODAY);
        assertThat(overlaps.steps(marvast.director, first, second)).extracting(OverlapStep::what).containsExactly(OverlapStep.Turn.OPENED);
    }

    @Test
    void aCaseIsHandedToSomebodyOfTheOfficeAndToNobodyElse() {
        marvast.meetingPlannedFor(TODAY.plusDays(9));
        var holding = holding(COUNTY.value());
        assertThat(overlaps.owners(marvast.governor, COUNTY)).extracting(OverlapDesk.Owner::name).containsExactly("خانم کارشناس");
        overlaps.handTo(marvast.governor, CommandKey.fresh(), first, second, OverlapCase.NOT_OPENED, holding);
        assertThat(pair().owner()).isEqualTo("خانم کارشناس");
        var stranger = UUID.randomUUID();
        assertThatThrownBy(() -> overlaps.handTo(marvast.governor, CommandKey.fresh(), first, second, pair().version(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOverlapGoesOnTheNextMeetingsAgendaInOneClick() {
        assertThatThrownBy(() -> overlaps.table(marvast.expert, CommandKey.fresh(), first, second, OverlapCase.NOT_OPENED))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.OverlapDesk.noMeeting"));
        entities.clear();
        var meeting = marvast.meetingPlannedFor(TODAY.plusDays(9));
        var key = CommandKey.fresh();
        var seen = pair().version();
        overlaps.table(marvast.expert, key, first, second, seen);
        overlaps.table(marvast.expert, key, first, second, seen);

        assertThat(pair().tabledFor()).isEqualTo(TODAY.plusDays(9));
        assertThat(jdbc.sql("select title from agenda_item where meeting_id = ? and origin = 'OVERLAP'").param(meeting).query(String.class).list())
                .as("a second press of the button is the same item")
                .singleElement()
                .satisfies(title -> assertThat(title).contains("کتابخانهٔ روستا", "یاران کتاب", "کتاب و کتابخوانی"));
    }

    @Test
    void whatDidNotHoldIsOpenedAgainWithItsReasonAndItsHistory() {
        settle(OverlapLabel.COORDINATED, "یکی صبح، دیگری عصر");
        assertThatThrownBy(() -> overlaps.reopen(marvast.expert, CommandKey.fresh(), first, second, pair().version(), " ")).isInstanceOf(DomainException.class);
        overlaps.reopen(marvast.expert, CommandKey.fresh(), first, second, pair().version(), "هر دو عصر برگزار شد");

        assertThat(pair().open()).isTrue();
        assertThat(pair().reopenedOn()).isEqualTo(TODAY);
        assertThat(map.county(marvast.expert, COUNTY, FA).overlapOpen()).isEqualTo(1);
        settle(OverlapLabel.DUPLICATE, "با هم");
        assertThat(overlaps.steps(marvast.expert, second, first))
                .extracting(OverlapStep::what)
                .containsExactly(OverlapStep.Turn.OPENED, OverlapStep.Turn.SETTLED, OverlapStep.Turn.REOPENED, OverlapStep.Turn.SETTLED);
        assertThat(overlaps.steps(marvast.expert, second, first)).extracting(OverlapStep::words).contains("یکی صبح، دیگری عصر", "هر دو عصر برگزار شد");
    }

    @Test
    void anOpenCaseCannotBeOpenedAgainNorASettledOneHandedOver() {
        overlaps.open(marvast.expert, CommandKey.fresh(), first, second);
        assertThatThrownBy(() -> overlaps.reopen(marvast.expert, CommandKey.fresh(), first, second, pair().version(), "چرا"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.OverlapCase.open"));
        entities.clear();
        marvast.meetingPlannedFor(TODAY.plusDays(9));
        settle(OverlapLabel.COMPLEMENTARY, "هر کدام کار خود را");
        assertThatThrownBy(() -> overlaps.table(marvast.expert, CommandKey.fresh(), first, second, pair().version()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.OverlapCase.settled"));
    }

    @Test
    void wrongDataIsSettledButWasNoCorrectCandidate() {
        settle(OverlapLabel.WRONG_DATA, "تاریخ اشتباه ثبت شده بود");
        assertThat(county().overlapResolved()).isEqualTo(1);
        assertThat(county().overlapCorrect()).isZero();
        settle(OverlapLabel.DUPLICATE, "یکی کافی است");
        assertThat(county().overlapCorrect()).isEqualTo(1);
    }

    @Test
    void whoSawAnOlderStateOfACaseDoesNotOverwriteIt() {
        var seen = pair().version();
        overlaps.open(marvast.expert, CommandKey.fresh(), first, second);
        assertThatThrownBy(() -> overlaps.reopen(marvast.governor, CommandKey.fresh(), first, second, seen, "چرا")).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private CountyCoverage county() {
        return map.county(marvast.expert, COUNTY, FA);
    }

    private OverlapRow pair() {
        return overlaps.of(marvast.director, COUNTY, FA).getFirst();
    }

    private void settle(OverlapLabel label, String agreement) {
        overlaps.settle(marvast.expert, CommandKey.fresh(), new Settlement(first, second, pair().version(), label, agreement, null));
        entities.flush();
    }

    private UUID holding(String county) {
        var account = UUID.randomUUID();
        var holding = UUID.randomUUID();
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'کسی', '-', 'fa', true, 0, '2026-01-01')")
                .params(account, "owner." + account)
                .update();
        jdbc.sql("insert into office_holding (id, office_id, account_id, person_name, role, acting, valid_from)"
                        + " select ?, o.id, ?, 'خانم کارشناس', 'EXPERT', false, ? from office o where o.county_code = ?")
                .params(holding, account, TODAY.minusDays(30), county)
                .update();
        return holding;
    }
}
