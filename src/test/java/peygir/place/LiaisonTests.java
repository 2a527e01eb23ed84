package peygir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Grants;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.place.LiaisonDesk.Liaison;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.DepartmentId;
import peygir.shared.OfficeId;

/** Who speaks for a department is said by the administrator, from the first day to the last. */
@OfficeTest
@Transactional
class LiaisonTests {

    @Autowired
    private LiaisonDesk desk;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Actor admin = new Actor(AccountId.random(), "مدیر سامانه", "fa", Set.of(new Grant(Role.ADMIN, new Scope.OfNation())));
    private final AccountId account = AccountId.random();
    private final UUID office = UUID.randomUUID();
    private final DepartmentId department = new DepartmentId(UUID.randomUUID());

    @BeforeEach
    void aDepartmentOfACounty() {
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'رابط', '-', 'fa', true, 0, '2026-01-01')")
                .params(account.value(), "liaison." + account)
                .update();
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', '2107', 'فرمانداری', 'Governorate')").param(office).update();
        jdbc.sql("insert into department (id, county_code, name) values (?, '2107', ?)").params(department.value(), "دستگاه " + department).update();
    }

    @Test
    void aLiaisonSpeaksForTheDepartmentFromTheFirstDayToTheLast() {
        var today = LocalDate.now(clock);
        var key = CommandKey.fresh();
        var liaison = new Liaison(department, "رابط تازه", account, today.minusDays(5));
        desk.appoint(admin, key, liaison);
        desk.appoint(admin, key, liaison);
        assertThat(line().person()).isEqualTo("رابط تازه");
        assertThat(speaksOn(today)).isTrue();
        assertThat(speaksOn(today.minusDays(6))).isFalse();
        desk.relieve(admin, CommandKey.fresh(), department, line().id(), today.minusDays(1));
        assertThat(speaksOn(today)).isFalse();
        assertThat(line().over()).isTrue();
    }

    @Test
    void aLastDayIsSaidOnceAndNotBeforeTheFirst() {
        var today = LocalDate.now(clock);
        desk.appoint(admin, CommandKey.fresh(), new Liaison(department, "رابط", null, today));
        var line = line().id();
        assertThatThrownBy(() -> desk.relieve(admin, CommandKey.fresh(), department, line, today.minusDays(1))).hasMessageContaining("place.LiaisonDesk.beforeFirstDay");
        desk.relieve(admin, CommandKey.fresh(), department, line, today);
        assertThatThrownBy(() -> desk.relieve(admin, CommandKey.fresh(), department, line, today)).hasMessageContaining("place.LiaisonDesk.relieved");
        assertThatThrownBy(() -> desk.appoint(admin, CommandKey.fresh(), new Liaison(department, " ", null, today))).hasMessageContaining("required");
    }

    private DepartmentSheet.Line line() {
        return desk.departments(admin, new OfficeId(office)).stream().filter(sheet -> sheet.id().equals(department)).findFirst().orElseThrow().liaisons().getFirst();
    }

    private boolean speaksOn(LocalDate day) {
        return grants.of(List.of(account), day).stream().anyMatch(held -> held.grant().role() == Role.LIAISON);
    }
}
