package peygir.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.network.CommissionDesk.Founding;
import peygir.network.NetworkDesk.Decision;
import peygir.network.NetworkDesk.Proposal;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Profile;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** NGOs of one subject become a network when enough of them want it and the governor approves; it is never dissolved silently. */
@OfficeTest
class NetworkTests {

    private static final Locale FA = Language.PERSIAN.locale();

    @Autowired
    private NetworkDesk desk;

    @Autowired
    private NetworkBook book;

    @Autowired
    private CommissionDesk commissions;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    private CountyCode county;
    private final List<NgoId> ngos = new ArrayList<>();
    private Actor governor;
    private Actor expert;
    private String serial;

    @BeforeEach
    void fiveNgosOfOneSector() {
        county = new CountyCode(jdbc.sql("select min(code) from county where province_code = '11'").query(String.class).single());
        governor = actor("فرماندار", new Grant(Role.GOVERNOR, new Scope.OfCounty(county)));
        expert = actor("کارشناس", new Grant(Role.EXPERT, new Scope.OfCounty(county)));
        serial = java.util.UUID.randomUUID().toString().substring(0, 8);
        for (var number = 0; number < 5; number++) {
            ngos.add(register("یاران آب " + number, "ENV"));
        }
    }

    @Test
    void fiveThatAcceptAreANetworkWhenTheGovernorApproves() {
        var key = CommandKey.fresh();
        var proposal = new Proposal("شبکهٔ آب " + serial, "ENV", null, "نگهداری قنات‌ها", ngos.getFirst());
        var first = representative(0);
        var network = desk.propose(first, key, proposal);
        assertThat(desk.propose(first, key, proposal)).as("a second click").isEqualTo(network);
        join(network, 1, 2, 3);

        refused("network.NetworkDesk.tooFew", () -> decide(network, true, ""));
        join(network, 4);
        decide(network, true, "");

        var details = book.details(expert, network, FA);
        assertThat(details.row().state()).isEqualTo(NetworkState.APPROVED);
        assertThat(details.row().members()).isEqualTo(5);
        assertThat(details.row().tooSmall()).isFalse();
        assertThat(details.decidedBy()).isEqualTo("فرماندار");
        assertThat(book.of(expert, ngos.getLast(), FA)).extracting(NetworkRow::id).containsExactly(network);
        refused("network.NetworkDesk.decidedAlready", () -> decide(network, false, "دیگر نه"));
    }

    @Test
    void leavingBelowTheNumberIsShownAndNothingIsDissolved() {
        var network = approved();

        desk.leave(representative(4), CommandKey.fresh(), network, ngos.get(4));

        var row = book.details(expert, network, FA).row();
        assertThat(row.tooSmall()).isTrue();
        assertThat(row.state()).isEqualTo(NetworkState.APPROVED);
        assertThat(book.details(expert, network, FA).members()).filteredOn(member -> member.leftOn() != null).extracting(MemberRow::id).containsExactly(ngos.get(4));
        desk.ask(expert, CommandKey.fresh(), network, ngos.get(4));
        desk.answer(representative(4), CommandKey.fresh(), network, ngos.get(4), true);
        assertThat(book.details(expert, network, FA).row().tooSmall()).isFalse();
    }

    @Test
    void theCoordinatorHandsOverBeforeItLeaves() {
        var network = approved();
        refused("network.NetworkDesk.coordinatorStays", () -> desk.leave(representative(0), CommandKey.fresh(), network, ngos.getFirst()));

        desk.handOver(expert, CommandKey.fresh(), network, ngos.get(2));
        desk.leave(representative(0), CommandKey.fresh(), network, ngos.getFirst());

        assertThat(book.details(expert, network, FA).row().coordinator()).contains("2");
    }

    @Test
    void onlyNgosOfTheCountyAndSectorBelongAndEachAnswersForItself() {
        var network = desk.propose(expert, CommandKey.fresh(), new Proposal("شبکهٔ قنات " + serial, "ENV", null, "قنات", ngos.getFirst()));
        var stranger = register("کتاب‌سرا", "CUL");

        refused("network.Members.otherSector", () -> desk.ask(expert, CommandKey.fresh(), network, stranger));
        refused("network.NetworkDesk.notAsked", () -> desk.answer(two(0, 1), CommandKey.fresh(), network, ngos.get(1), true));
        desk.ask(expert, CommandKey.fresh(), network, ngos.get(1));
        assertThatThrownBy(() -> desk.answer(representative(2), CommandKey.fresh(), network, ngos.get(1), true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decideAs(expert, network)).isInstanceOf(NotPermitted.class);
        refused("network.NetworkDesk.reasonNeeded", () -> decide(network, false, " "));
        assertThatThrownBy(() -> desk.decide(governor, CommandKey.fresh(), network, 7, new Decision(false, "نه"))).isInstanceOf(OptimisticLockingFailureException.class);
        refused("network.NetworkDesk.sameName", () -> desk.propose(expert, CommandKey.fresh(), new Proposal("شبکهٔ قنات " + serial, "ENV", null, "قنات", ngos.getFirst())));
    }

    @Test
    void aMemberSeesTheOthersByNameAndOpensOnlyItsOwn() {
        var network = approved();

        var seen = book.details(representative(1), network, FA).members();

        assertThat(seen).hasSize(5);
        assertThat(seen.stream().map(MemberRow::id).filter(java.util.Objects::nonNull)).containsExactly(ngos.get(1));
        assertThat(book.rows(representative(1), FA, null, 50)).extracting(NetworkRow::id).containsExactly(network);
    }

    @Test
    void pageAfterPageShowsEveryNetworkOnceByName() {
        for (var number = 0; number < 5; number++) {
            desk.propose(expert, CommandKey.fresh(), new Proposal("شبکهٔ " + number + " " + serial, "ENV", null, "قنات", ngos.getFirst()));
        }
        var whole = book.rows(expert, FA, null, 1000);
        assertThat(whole).hasSizeGreaterThanOrEqualTo(5);

        var paged = new ArrayList<NetworkRow>();
        List<NetworkRow> page;
        do {
            page = book.rows(expert, FA, paged.isEmpty() ? null : paged.getLast().place(), 2);
            paged.addAll(page);
        } while (page.size() == 2);

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aCommissionOfTheOfficeTakesAndReleasesNgosUntilItsWorkIsDone() {
        var commission = commissions.form(expert, CommandKey.fresh(), new Founding(county, "آب شرب روستاها", "پیشنهاد برای بودجهٔ آب", null));
        commissions.take(expert, CommandKey.fresh(), commission, ngos.get(1));
        commissions.take(expert, CommandKey.fresh(), commission, ngos.get(2));
        commissions.release(expert, CommandKey.fresh(), commission, ngos.get(2));

        assertThat(commissions.members(expert, commission)).filteredOn(MemberRow::member).extracting(MemberRow::id).containsExactly(ngos.get(1));
        assertThat(commissions.rows(representative(1))).extracting(CommissionRow::id).containsExactly(commission);
        commissions.end(governor, CommandKey.fresh(), commission);
        refused("network.CommissionDesk.over", () -> commissions.take(expert, CommandKey.fresh(), commission, ngos.get(3)));
        refused("network.CommissionDesk.subjectNeeded", () -> new Founding(county, " ", "برای چه", null));
    }

    private NetworkId approved() {
        var network = desk.propose(representative(0), CommandKey.fresh(), new Proposal("شبکه " + serial, "ENV", null, "نگهداری قنات‌ها", ngos.getFirst()));
        join(network, 1, 2, 3, 4);
        decide(network, true, "");
        return network;
    }

    private void join(NetworkId network, int... who) {
        for (var each : who) {
            desk.ask(expert, CommandKey.fresh(), network, ngos.get(each));
            desk.answer(representative(each), CommandKey.fresh(), network, ngos.get(each), true);
        }
    }

    private void decide(NetworkId network, boolean approved, String remark) {
        desk.decide(governor, CommandKey.fresh(), network, book.details(governor, network, FA).version(), new Decision(approved, remark));
    }

    private void decideAs(Actor who, NetworkId network) {
        desk.decide(who, CommandKey.fresh(), network, 0, new Decision(true, ""));
    }

    private NgoId register(String name, String sector) {
        return registry.register(
                expert, CommandKey.fresh(), new NgoRegistry.Registration(county, Profile.of(name + " " + serial, sector, LegalForm.GROUP)));
    }

    private Actor representative(int which) {
        return actor("نماینده", new Grant(Role.NGO, new Scope.OfNgo(ngos.get(which), county)));
    }

    private Actor two(int one, int other) {
        return new Actor(AccountId.random(), "نماینده", "fa", Set.of(
                new Grant(Role.NGO, new Scope.OfNgo(ngos.get(one), county)), new Grant(Role.NGO, new Scope.OfNgo(ngos.get(other), county))));
    }

    private static Actor actor(String name, Grant grant) {
        return new Actor(AccountId.random(), name, "fa", Set.of(grant));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
