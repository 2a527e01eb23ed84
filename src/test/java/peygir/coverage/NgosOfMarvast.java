package peygir.coverage;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.ngo.LegalForm;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.Permission;
import peygir.ngo.Profile;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** Two licensed NGOs of culture in a county without others, those who look after it, and what the NGOs do. */
public final class NgosOfMarvast {

    public static final CountyCode COUNTY = new CountyCode("2191");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final String BOOKS = "CUL.BOOK";

    private final NgoRegistry registry;
    private final ActivityRegister register;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    public final NgoId one;
    public final NgoId other;
    public final Actor expert = of("کارشناس", new Grant(Role.EXPERT, new Scope.OfCounty(COUNTY)));
    public final Actor governor = of("فرماندار", new Grant(Role.GOVERNOR, new Scope.OfCounty(COUNTY)));
    public final Actor director = of("مدیرکل", new Grant(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21"))));
    public final Actor neighbour = of("کارشناس همسایه", new Grant(Role.EXPERT, new Scope.OfCounty(new CountyCode("2111"))));

    public NgosOfMarvast(NgoRegistry registry, ActivityRegister register, JdbcClient jdbc, EntityManager entities) {
        this.registry = registry;
        this.register = register;
        this.jdbc = jdbc;
        this.entities = entities;
        one = ngo("کتابخانهٔ روستا");
        other = ngo("یاران کتاب");
    }

    public Actor representative(NgoId ngo) {
        return of("نماینده", new Grant(Role.NGO, new Scope.OfNgo(ngo, COUNTY)));
    }

    /** An NGO of culture with a licence that holds. */
    public NgoId ngo(String name) {
        var id = registry.register(expert, CommandKey.fresh(), new Registration(COUNTY, Profile.of(name, "CUL", LegalForm.GROUP)));
        entities.flush();
        registry.license(
                expert, CommandKey.fresh(), id,
                new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", id.toString(), TODAY.minusYears(1), TODAY.plusYears(1)));
        entities.flush();
        return id;
    }

    public UUID locality(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into locality (id, county_code, name) values (?, ?, ?)").params(id, COUNTY.value(), name).update();
        return id;
    }

    public ActivityId activity(NgoId ngo, String group, @Nullable UUID place, LocalDate from, LocalDate to) {
        var id = register.plan(expert, CommandKey.fresh(), new ActivityRegister.Plan(ngo, facts(group, place, from, to)));
        entities.flush();
        return id;
    }

    /** The county's next meeting is planned for that day. */
    public UUID meetingPlannedFor(LocalDate day) {
        var office = UUID.randomUUID();
        var series = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', ?, 'فرمانداری', 'Governorate')")
                .params(office, COUNTY.value())
                .update();
        jdbc.sql("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on) values (?, 0, ?, ?, 'نشست سمن‌ها', 1, 3, '2026-01-01')")
                .params(series, office, COUNTY.value())
                .update();
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, place, state) values (?, 0, ?, ?, 1, ?, 'فرمانداری', 'PLANNED')")
                .params(meeting, series, COUNTY.value(), day)
                .update();
        return meeting;
    }

    /** Nobody has looked at a record since that day. */
    public void lastConfirmed(ActivityId id, LocalDate day) {
        entities.flush();
        entities.clear();
        jdbc.sql("update activity set confirmed_on = ? where id = ?").params(day, id.value()).update();
        jdbc.sql("delete from activity_confirmation where activity_id = ?").param(id.value()).update();
        jdbc.sql("insert into activity_confirmation (activity_id, on_day) values (?, ?)").params(id.value(), day).update();
    }

    public static ActivityFacts facts(String group, @Nullable UUID place, LocalDate from, LocalDate to) {
        return new ActivityFacts("قصه‌خوانی", BOOKS, null, Set.of(group), place, from, to);
    }

    private static Actor of(String name, Grant grant) {
        return new Actor(AccountId.random(), name, "fa", Set.of(grant));
    }
}
