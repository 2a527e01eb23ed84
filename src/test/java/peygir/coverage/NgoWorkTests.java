package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;

/** What an NGO does and what it said of the rest of its sector, as its home and its sheet list it. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class NgoWorkTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private ActivityRegister register;

    @Autowired
    private StatementDesk statements;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;

    @BeforeEach
    void twoNgosOfCulture() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
    }

    @Test
    void anNgoThatDoesNothingIsSilentInEverySubSectorOfItsOwnSector() {
        var work = work();

        assertThat(work.activities()).isEmpty();
        assertThat(work.freshness(TODAY)).isNull();
        assertThat(work.statements()).isNotEmpty().allMatch(StatementRow::silent);
        assertThat(codes(work.statements())).isEqualTo(jdbc.sql("select code from sub_sector where sector_code = 'CUL' order by position, code").query(String.class).list());
    }

    @Test
    void itsActivitiesStandByTheirLastDayAndWithoutWhatWasWithdrawnOrIsAnothers() {
        var place = marvast.locality("روستای <\"بالا\">");
        var ended = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(40), TODAY.minusDays(10));
        var late = marvast.activity(marvast.one, "TEEN", place, TODAY.plusDays(3), TODAY.plusDays(90));
        var runs = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        var gone = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(30));
        register.withdraw(marvast.expert, CommandKey.fresh(), gone, 0);
        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(50));
        entities.flush();

        assertThat(work().activities()).extracting(ActivityRow::id).containsExactly(late, runs, ended);
        assertThat(work().activities()).extracting(ActivityRow::status).containsExactly(ActivityStatus.PLANNED, ActivityStatus.RUNNING, ActivityStatus.LAPSED);
        assertThat(work().activities().getFirst()).satisfies(row -> {
            assertThat(row.locality()).isEqualTo("روستای <\"بالا\">");
            assertThat(row.from()).isEqualTo(TODAY.plusDays(3));
            assertThat(row.subSector()).isEqualTo(BOOKS);
            assertThat(row).usingRecursiveComparison().isEqualTo(register.details(marvast.expert, late, FA).row());
        });
    }

    @Test
    void whereSomethingRunsOrSomethingWasSaidItIsNotSilent() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        marvast.activity(marvast.one, "TEEN", null, TODAY, TODAY.plusDays(20));
        var mosque = work().statements().stream().map(StatementRow::subSector).filter(code -> !code.equals(BOOKS)).findFirst().orElseThrow();
        statements.confirmNone(marvast.representative(marvast.one), CommandKey.fresh(), marvast.one, Set.of(mosque), TODAY.plusDays(60));
        entities.flush();

        var work = work();
        assertThat(work.statements()).filteredOn(row -> !row.silent()).extracting(StatementRow::subSector).containsExactlyInAnyOrder(BOOKS, mosque);
        assertThat(work.statements()).filteredOn(row -> row.subSector().equals(BOOKS)).extracting(StatementRow::running).containsExactly(2L);
        assertThat(work.statements()).filteredOn(row -> row.subSector().equals(mosque)).singleElement().satisfies(row -> {
            assertThat(row.noneUntil()).isEqualTo(TODAY.plusDays(60));
            assertThat(row.statedBy()).isEqualTo("نماینده");
        });
        assertThat(work.statements()).usingRecursiveComparison().isEqualTo(statements.of(marvast.expert, marvast.one, FA));
    }

    @Test
    void onlyWhatRunsIsFreshOrStale() {
        marvast.lastConfirmed(marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(50), TODAY.plusDays(20)), TODAY.minusDays(40));
        marvast.lastConfirmed(marvast.activity(marvast.one, "TEEN", null, TODAY.minusDays(50), TODAY), TODAY.minusDays(11));
        marvast.lastConfirmed(marvast.activity(marvast.one, "TEEN", null, TODAY.minusDays(50), TODAY.minusDays(1)), TODAY.minusDays(50));
        marvast.lastConfirmed(marvast.activity(marvast.one, "TEEN", null, TODAY.plusDays(1), TODAY.plusDays(5)), TODAY.minusDays(50));

        assertThat(work().freshness(TODAY)).as("between 11 and 40 days").isEqualTo(26);
    }

    private NgoWork work() {
        return register.work(marvast.expert, marvast.one, FA);
    }

    private static List<String> codes(List<StatementRow> rows) {
        return rows.stream().map(StatementRow::subSector).toList();
    }
}
