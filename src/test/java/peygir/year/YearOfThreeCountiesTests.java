package peygir.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.TestDatabase;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.audit.AuditVerifier;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.KeptBy;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.commitment.TestClock;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.InvitationDesk;
import peygir.meeting.InvitationRule;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MinutesDesk;
import peygir.meeting.SeriesDesk;
import peygir.ngo.LegalForm;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Permission;
import peygir.ngo.Profile;
import peygir.reporting.CountyLine;
import peygir.reporting.Overviews;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.ProvinceCode;
import peygir.summary.PlaceFigures;
import peygir.summary.Summaries;
import peygir.summary.SummaryBook;
import peygir.year.County.Gathering;
import peygir.year.County.Promised;

/**
 * A year of monthly meetings of three counties, played day by day through the services by people who are late, silent,
 * at odds, replaced, and whose machines die between two steps. Every few days the office's figures are held against a
 * recount from the player's own notes.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = YearOfThreeCountiesTests.OwnDatabase.class)
@ActiveProfiles("test")
@Import(TestClock.Wound.class)
class YearOfThreeCountiesTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 25);
    private static final int DAYS = 366;
    private static final Actor DIRECTOR =
            new Actor(AccountId.random(), "مدیرکل", "fa", Set.of(new Grant(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21")))));

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.connect(context, TestDatabase.url("year"));
        }
    }

    private static final class Crash extends RuntimeException {}

    @Autowired
    private SeriesDesk seriesDesk;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private InvitationDesk invitations;

    @Autowired
    private AttendanceDesk attendance;

    @Autowired
    private MinutesDesk minutes;

    @Autowired
    private CommitmentLedger ledger;

    @Autowired
    private CommitmentBook book;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private Overviews overviews;

    @Autowired
    private Summaries summaries;

    @Autowired
    private SummaryBook summaryBook;

    @Autowired
    private AuditVerifier auditVerifier;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** What was known on each day that was compared. */
    private final Map<LocalDate, Map<String, Map<String, Long>>> remembered = new LinkedHashMap<>();

    private int crashes;
    private int repeats;

    @Test
    void theFiguresAreThoseOfARecountOnEveryDayOfTheYear() {
        clock.set(FIRST_DAY);
        var counties = List.of(
                new County("2101", FIRST_DAY, new County.Manner(.9, .1, .6, .25, .1), 1404),
                new County("2103", FIRST_DAY, new County.Manner(.4, .5, .3, .12, .3), 1405),
                new County("2104", FIRST_DAY, new County.Manner(.08, .4, .15, .06, .3), 1406));
        counties.forEach(this::settle);
        for (var day = 0; day < DAYS; day++) {
            var today = FIRST_DAY.plusDays(day);
            clock.set(today);
            for (var county : counties) {
                if (day == 180) {
                    county.handOver();
                }
                meet(county, today);
                keep(county, today);
            }
            if (day % 5 == 0 || day == DAYS - 1) {
                compare(counties, today);
            }
        }
        assertThat(counties).allSatisfy(county -> assertThat(county.held).isNotEmpty());
        remembered.forEach((day, figures) -> counties.forEach(county -> assertThat(
                        figures(overviews.county(county.governor, county.code, day, FA)))
                .as("what was known of %s on %s, asked a year later", county.code, day)
                .isEqualTo(figures.get(county.code.value()))));
        assertThat(counties.stream().mapToInt(county -> county.promises.size()).sum()).isGreaterThan(60);
        assertThat(crashes).as("commands that were cut off").isGreaterThan(50);
        assertThat(repeats).as("commands that were said twice").isGreaterThan(50);
        assertThat(auditVerifier.firstBreak()).isEmpty();
    }

    private void settle(County county) {
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', ?, 'فرمانداری', 'Governorate')")
                .params(county.office.value(), county.code.value())
                .update();
        for (var number = 1; number <= 7; number++) {
            var name = "سمن شمارهٔ " + number + " از " + county.code;
            var ngo = act(county, key -> registry.register(
                    county.expert, key, new NgoRegistry.Registration(county.code, Profile.of(name, "CUL", LegalForm.GROUP))));
            tell(county, key -> registry.license(
                    county.expert, key, ngo,
                    new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", ngo.toString(), FIRST_DAY.minusYears(1), FIRST_DAY.plusYears(3))));
            county.ngos.add(ngo);
        }
        county.series = act(county, key -> seriesDesk.start(
                county.expert, key, new SeriesDesk.Promise(county.code, "نشست سمن‌ها", 1, Recount.GRACE, county.started)));
    }

    /** What a county does for its meetings on a day. */
    private void meet(County county, LocalDate today) {
        var current = county.gatherings.isEmpty() ? null : county.gatherings.getLast();
        if (current == null || current.state.startsWith("HELD") || current.state.equals("CANCELLED")) {
            var due = Recount.later(county.held.isEmpty() ? county.started : county.held.getLast(), 1);
            if (!today.isBefore(due.minusDays(12)) && county.happens(county.manner.plans() / 4)) {
                plan(county, today, due);
            }
        } else {
            carryOn(county, current, today);
        }
        county.gatherings.forEach(gathering -> conclude(county, gathering, today));
    }

    private void plan(County county, LocalDate today, LocalDate due) {
        var wanted = county.happens(county.manner.late()) ? due.plusDays(4 + county.chance.nextInt(12)) : due.minusDays(county.chance.nextInt(3));
        var day = wanted.isBefore(today) ? today.plusDays(1 + county.chance.nextInt(5)) : wanted;
        var id = act(county, key -> meetings.call(
                county.expert, key, new MeetingDesk.Call(Objects.requireNonNull(county.series), day, null, "فرمانداری", false)));
        county.gatherings.add(new Gathering(id, day));
        tell(county, key -> invitations.inviteNgos(county.expert, key, id, InvitationRule.everybody()));
    }

    private void carryOn(County county, Gathering gathering, LocalDate today) {
        if (today.isBefore(gathering.day)) {
            return;
        }
        if (county.happens(.1)) {
            var later = today.plusDays(2 + county.chance.nextInt(8));
            var seen = version("meeting", gathering.id.value());
            tell(county, key -> meetings.postpone(county.expert, key, gathering.id, seen, later, "سفر فرماندار"));
            gathering.day = later;
        } else if (county.happens(.06)) {
            tell(county, key -> meetings.cancel(county.governor, key, gathering.id, "حد نصاب نیست"));
            gathering.state = "CANCELLED";
        } else {
            hold(county, gathering, today);
        }
    }

    private void hold(County county, Gathering gathering, LocalDate today) {
        tell(county, key -> meetings.hold(county.expert, key, gathering.id, today));
        for (var ngo : county.ngos) {
            if (gathering.present.isEmpty() || county.happens(.6)) {
                var state = county.happens(.2) ? AttendanceState.LATE : AttendanceState.PRESENT;
                tell(county, key -> attendance.enter(
                        county.expert, key, new AttendanceDesk.Entry(gathering.id, AttendanceLine.ofNgo(ngo, "نمایندهٔ " + ngo, state))));
                gathering.present.add(ngo);
            }
        }
        tell(county, key -> meetings.close(county.expert, key, gathering.id, gathering.present.size()));
        tell(county, key -> minutes.addLine(county.expert, key, gathering.id, LineKind.DISCUSSION, "گزارش پیشرفت تعهدات خوانده شد"));
        gathering.state = "HELD";
        gathering.day = today;
        county.held.add(today);
        gathering.present.forEach(ngo -> county.lastSeen.put(ngo, today));
        for (var number = county.chance.nextInt(4); number > 0; number--) {
            promise(county, gathering, today);
        }
        promiseTheNext(county, gathering, today);
    }

    private void promise(County county, Gathering gathering, LocalDate today) {
        var owner = gathering.present.stream().skip(county.chance.nextInt(gathering.present.size())).findFirst().orElseThrow();
        var beneficiary = county.ngos.stream().filter(ngo -> !ngo.equals(owner)).skip(county.chance.nextInt(county.ngos.size() - 1)).findFirst().orElseThrow();
        var due = today.plusDays(10 + county.chance.nextInt(70));
        var line = act(county, key -> minutes.addLine(county.expert, key, gathering.id, LineKind.COMMITMENT, "فهرست ظرفیت‌ها اعلام می‌شود"));
        var id = act(county, key -> ledger.record(
                county.expert, key,
                new Promise(
                        county.code, new Promiser.ByNgo(owner), Set.of(beneficiary), "فهرست ظرفیت‌ها اعلام می‌شود", "فهرست ظرفیت‌ها", "فهرست در سامانه",
                        due, gathering.id, line, null),
                false));
        county.promises.put(id, new Promised(owner, beneficiary, due, "PROPOSED"));
    }

    /** The governorate's promise that keeps itself: another meeting within a month. */
    private void promiseTheNext(County county, Gathering gathering, LocalDate today) {
        var due = Recount.later(today, 1);
        var id = act(county, key -> ledger.record(
                county.expert, key,
                new Promise(
                        county.code, new Promiser.ByOffice(county.office), Set.copyOf(gathering.present), "نشست بعدی ظرف یک ماه برگزار می‌شود", "برگزاری نشست",
                        "صورتجلسهٔ تأییدشده", due, gathering.id, null, new KeptBy.NextMeeting(Objects.requireNonNull(county.series))),
                false));
        var remembered = new Promised(county.anyNgo(), county.anyNgo(), due, "ACCEPTED");
        remembered.reporter = county.governor;
        county.promises.put(id, remembered);
        nextMeetings.put(id, gathering);
    }

    private final Map<CommitmentId, Gathering> nextMeetings = new LinkedHashMap<>();

    /** Minutes go round and are approved, sooner or later; the promises of a next meeting find their fact. */
    private void conclude(County county, Gathering gathering, LocalDate today) {
        if (gathering.state.equals("HELD") && gathering.day.isBefore(today) && county.happens(county.manner.approves() / 2)) {
            tell(county, key -> meetings.circulate(county.expert, key, gathering.id));
            gathering.state = "HELD, CIRCULATED";
        } else if (gathering.state.equals("HELD, CIRCULATED") && county.happens(county.manner.approves() / 3)) {
            tell(county, key -> meetings.approve(county.governor, key, gathering.id));
            gathering.state = "HELD, APPROVED";
            nextMeetings.forEach((id, said) -> {
                var promise = county.promises.get(id);
                if (promise != null && promise.open() && gathering.day.isAfter(said.day)) {
                    promise.state = "VERIFIED";
                    promise.verified = gathering.day;
                    promise.evidence++;
                }
            });
        }
    }

    /** What becomes of the promises of a county on a day. */
    private void keep(County county, LocalDate today) {
        county.promises.forEach((id, promise) -> {
            if (!nextMeetings.containsKey(id) && county.happens(county.manner.works())) {
                step(county, id, promise, today);
            }
        });
    }

    private void step(County county, CommitmentId id, Promised promise, LocalDate today) {
        var own = county.representative(promise.owner);
        switch (promise.state) {
            case "PROPOSED" -> {
                tell(county, key -> ledger.accept(own, key, id));
                promise.state = "ACCEPTED";
            }
            case "ACCEPTED", "IN_PROGRESS", "RETURNED" -> work(county, id, promise, own, today);
            case "REPORTED_DONE" -> judge(county, id, promise, today);
            case "VERIFIED" -> answer(county, id, promise, today);
            default -> {}
        }
    }

    private void work(County county, CommitmentId id, Promised promise, Actor own, LocalDate today) {
        if (county.happens(.03)) {
            var seen = seen(county, id);
            tell(county, key -> ledger.cancel(county.governor, key, id, seen, "دیگر لازم نیست"));
            promise.state = "CANCELLED";
        } else if (county.happens(.06)) {
            var seen = seen(county, id);
            var later = (promise.current.isBefore(today) ? today : promise.current).plusDays(10);
            tell(county, key -> ledger.reschedule(county.expert, key, id, seen, later, "تعطیلات"));
            promise.current = later;
        } else if (county.happens(.4)) {
            tell(county, key -> ledger.giveLink(own, key, id, "فهرست", "https://example.org/" + id));
            promise.evidence++;
            promise.state = "IN_PROGRESS";
        } else {
            var seen = seen(county, id);
            var reporter = county.happens(.8) ? own : county.expert;
            tell(county, key -> ledger.reportDone(reporter, key, id, seen));
            promise.reporter = reporter;
            promise.state = "REPORTED_DONE";
        }
    }

    private void judge(County county, CommitmentId id, Promised promise, LocalDate today) {
        var seen = seen(county, id);
        if (promise.evidence == 0 || county.happens(.2)) {
            if (county.happens(.3)) {
                tell(county, key -> ledger.verify(county.governor, key, id, seen, false, "مستندات ندارد"));
                promise.state = "RETURNED";
            }
        } else {
            tell(county, key -> ledger.verify(county.governor, key, id, seen, true, "دیده شد"));
            promise.state = "VERIFIED";
            promise.verified = today;
        }
    }

    private void answer(County county, CommitmentId id, Promised promise, LocalDate today) {
        if (Objects.requireNonNull(promise.verified).plusDays(10).isBefore(today)) {
            // Whoever is silent for long enough has nothing to say any more.
            return;
        }
        var kept = !county.happens(county.manner.disputes());
        tell(county, key -> ledger.confirm(county.representative(promise.beneficiary), key, id, promise.beneficiary, kept, kept ? "" : "هنوز چیزی نرسیده"));
        promise.state = kept ? "CONFIRMED" : "DISPUTED";
    }

    private void compare(List<County> counties, LocalDate today) {
        var read = new LinkedHashMap<String, Map<String, Long>>();
        var expected = new LinkedHashMap<String, Map<String, Long>>();
        var province = overviews.province(DIRECTOR, new ProvinceCode("21"), FA);
        for (var county : counties) {
            expected.put(county.code.value(), Recount.of(county, today));
            read.put(county.code.value(), figures(overviews.county(county.governor, county.code, FA)));
            var line = province.counties().stream().filter(each -> each.county().code().equals(county.code)).findFirst().orElseThrow();
            assertThat(figures(line)).as("the director reads %s like its governor, on %s", county.code, today).isEqualTo(read.get(county.code.value()));
        }
        assertThat(read).as("the figures of %s", today).isEqualTo(expected);
        expectKept(province.counties(), today);
        remembered.put(today, expected);
    }

    /** What was kept in the transactions of the day, and what is kept of the others once they were read, is what counting says. */
    private void expectKept(List<CountyLine> lines, LocalDate today) {
        var counted = lines.stream().sorted(Comparator.comparing(line -> line.county().code().value())).toList();
        assertThat(summaryBook.differences()).as("kept by those who wrote on %s", today).isEmpty();
        var kept = summaries.counties(new ProvinceCode("21"));
        assertThat(kept.stream().map(PlaceFigures::commitments)).containsExactlyElementsOf(counted.stream().map(CountyLine::commitments).toList());
        assertThat(kept.stream().map(PlaceFigures::ngos)).containsExactlyElementsOf(counted.stream().map(CountyLine::ngos).toList());
        assertThat(kept.stream().map(line -> line.rhythm().onTime())).containsExactlyElementsOf(counted.stream().map(line -> line.rhythm().onTime()).toList());
        assertThat(summaryBook.differences()).as("kept on %s", today).isEmpty();
    }

    private static Map<String, Long> figures(CountyLine line) {
        var figures = new LinkedHashMap<String, Long>();
        figures.put("due", line.rhythm().due());
        figures.put("held", line.rhythm().held());
        figures.put("on time", line.rhythm().onTime());
        figures.put("longest silence", line.rhythm().longestSilence());
        figures.put("next due", Objects.requireNonNull(line.rhythm().nextDue()).toEpochDay());
        figures.put("open", line.commitments().open());
        figures.put("overdue", line.commitments().overdue());
        figures.put("kept", line.commitments().kept());
        figures.put("kept late", line.commitments().keptLate());
        figures.put("not kept", line.commitments().notKept());
        figures.put("no evidence", line.commitments().noEvidence());
        figures.put("disputed", line.commitments().disputed());
        figures.put("reached", line.ngos().reached());
        figures.put("active", line.ngos().active());
        return figures;
    }

    private void tell(County county, Consumer<CommandKey> command) {
        act(county, key -> {
            command.accept(key);
            return true;
        });
    }

    /** Says a command as people and machines do: sometimes it is cut off before it was kept, sometimes it is said twice. */
    private <T> T act(County county, Function<CommandKey, T> command) {
        var key = CommandKey.fresh();
        if (county.happens(.08)) {
            crashes++;
            try {
                transaction.executeWithoutResult(_ -> {
                    command.apply(key);
                    throw new Crash();
                });
            } catch (Crash cutOff) {
                assertThat(cutOff).isNotNull();
            }
        }
        var answer = command.apply(key);
        if (county.happens(.08)) {
            repeats++;
            assertThat(command.apply(key)).isEqualTo(answer);
        }
        return answer;
    }

    private long seen(County county, CommitmentId id) {
        return book.details(county.governor, id, FA).version();
    }

    private long version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = ?").param(id).query(Long.class).single();
    }
}
