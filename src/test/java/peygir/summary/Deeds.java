package peygir.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.MeetingDesk;
import peygir.meeting.SeriesId;
import peygir.ngo.LegalForm;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Permission;
import peygir.ngo.Profile;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** What the people of three counties do, whatever comes to their mind; what is refused was tried. */
final class Deeds {

    private static final List<String> COUNTIES = List.of("2102", "2103", "2106");

    private final ApplicationContext office;
    private final JdbcClient jdbc;
    private final Random chance;
    private final Clock clock;

    Deeds(ApplicationContext office, Random chance, Clock clock) {
        this.office = office;
        this.jdbc = office.getBean(JdbcClient.class);
        this.chance = chance;
        this.clock = clock;
    }

    void one() {
        var county = new CountyCode(COUNTIES.get(chance.nextInt(COUNTIES.size())));
        switch (chance.nextInt(8)) {
            case 0 -> register(county);
            case 1 -> license(county);
            case 2 -> meet(county);
            case 3 -> promise(county);
            case 4 -> move(county);
            case 5 -> report(county);
            case 6 -> verify(county);
            default -> cancel(county);
        }
    }

    private void register(CountyCode county) {
        office.getBean(NgoRegistry.class).register(
                expert(county), CommandKey.fresh(), new NgoRegistry.Registration(county, Profile.of("انجمن " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));
    }

    private void license(CountyCode county) {
        ngo(county).ifPresent(ngo -> office.getBean(NgoRegistry.class).license(
                expert(county), CommandKey.fresh(), ngo,
                new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", UUID.randomUUID().toString(), today().minusDays(chance.nextInt(300)), today().plusDays(20))));
    }

    private void meet(CountyCode county) {
        first("select id from meeting_series where county_code = ? order by rand() limit 1", county).ifPresent(series -> {
            var meeting = office.getBean(MeetingDesk.class).call(
                    expert(county), CommandKey.fresh(), new MeetingDesk.Call(new SeriesId(series), today().minusDays(chance.nextInt(5)), null, "فرمانداری", true));
            ngo(county).ifPresent(ngo -> office.getBean(AttendanceDesk.class).enterAll(
                    expert(county), CommandKey.fresh(), meeting, List.of(AttendanceLine.ofNgo(ngo, "نماینده", AttendanceState.PRESENT))));
        });
    }

    private void promise(CountyCode county) {
        first("select id from office where county_code = ? limit 1", county).ifPresent(promiser -> office.getBean(CommitmentLedger.class).record(
                expert(county), CommandKey.fresh(),
                new Promise(
                        county, new Promiser.ByOffice(new OfficeId(promiser)), ngo(county).map(Set::of).orElse(Set.of()), "فهرست فرستاده شود", "فهرست", "در سامانه",
                        today().plusDays(chance.nextInt(15)), null, null, null),
                false));
    }

    private void move(CountyCode county) {
        commitment(county, "ACCEPTED").ifPresent(id -> office.getBean(CommitmentLedger.class).reschedule(
                expert(county), CommandKey.fresh(), id, version(id), today().plusDays(1L + chance.nextInt(20)), "تعطیلات"));
    }

    private void report(CountyCode county) {
        commitment(county, "ACCEPTED").ifPresent(id -> {
            office.getBean(CommitmentLedger.class).giveLink(expert(county), CommandKey.fresh(), id, "فهرست", "https://example.org/list");
            office.getBean(CommitmentLedger.class).reportDone(expert(county), CommandKey.fresh(), id, version(id));
        });
    }

    private void verify(CountyCode county) {
        commitment(county, "REPORTED_DONE").ifPresent(id ->
                office.getBean(CommitmentLedger.class).verify(governor(county), CommandKey.fresh(), id, version(id), chance.nextBoolean(), "دیده شد"));
    }

    private void cancel(CountyCode county) {
        commitment(county, "ACCEPTED").ifPresent(id ->
                office.getBean(CommitmentLedger.class).cancel(governor(county), CommandKey.fresh(), id, version(id), "دیگر لازم نیست"));
    }

    private Optional<NgoId> ngo(CountyCode county) {
        return first("select id from ngo where county_code = ? order by rand() limit 1", county).map(NgoId::new);
    }

    private Optional<CommitmentId> commitment(CountyCode county, String state) {
        return first("select id from commitment where county_code = ? and state = '" + state + "' order by rand() limit 1", county).map(CommitmentId::new);
    }

    private long version(CommitmentId id) {
        office.getBean(jakarta.persistence.EntityManager.class).flush();
        return jdbc.sql("select version from commitment where id = ?").param(id.value()).query(Long.class).single();
    }

    private Optional<UUID> first(String sql, CountyCode county) {
        return jdbc.sql(sql).param(county.value()).query(String.class).optional().map(UUID::fromString);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Actor expert(CountyCode county) {
        return person(Role.EXPERT, county);
    }

    private static Actor governor(CountyCode county) {
        return person(Role.GOVERNOR, county);
    }

    private static Actor person(Role role, CountyCode county) {
        return new Actor(AccountId.random(), role.name(), "fa", Set.of(new Grant(role, new Scope.OfCounty(county))));
    }
}
