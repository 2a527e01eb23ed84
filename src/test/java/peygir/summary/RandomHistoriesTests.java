package peygir.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.SamplePeople;
import peygir.TestDatabase;
import peygir.commitment.TestClock;
import peygir.reporting.Overviews;
import peygir.reporting.ProvinceOverview;
import peygir.shared.Language;

/**
 * Whatever people do in whatever order, at once, with transactions that are given up and connections that die before
 * their commit: what is kept is what counting everything anew finds, to the last figure.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "peygir.sample.password=sample-1405")
@ContextConfiguration(initializers = RandomHistoriesTests.OwnDatabase.class)
@ActiveProfiles({"test", "sample"})
@Import(TestClock.Wound.class)
class RandomHistoriesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = 4;
    private static final int DEEDS = 30;

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.connect(context, TestDatabase.url("histories"));
        }
    }

    @Autowired
    private ApplicationContext office;

    @Autowired
    private SummaryBook book;

    @Autowired
    private Summaries summaries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Overviews overviews;

    @BeforeEach
    void today() {
        clock.set(TODAY);
        summaries.provinces();
        home();
    }

    @RepeatedTest(4)
    void whatIsKeptIsWhatIsCounted(RepetitionInfo history) throws InterruptedException, ExecutionException {
        clock.set(TODAY.plusDays(9L * history.getCurrentRepetition()));
        var lost = new ArrayList<Future<Integer>>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var person = 0; person < PEOPLE; person++) {
                var seed = 1405 + 31L * history.getCurrentRepetition() + person;
                lost.add(people.submit(() -> live(new Random(seed))));
            }
        }
        var dead = 0;
        for (var each : lost) {
            dead += each.get();
        }
        assertThat(dead).as("deeds that were given up or died").isPositive();
        expectKept();
    }

    @Test
    void aRebuildThatDiesLeavesWholeProvincesAndIsBegunAgain() throws Exception {
        jdbc.sql("update county_figures set kept = kept + 7 where county_code in ('0101', '2102')").update();
        var rebuild = new CompletableFuture<Integer>();
        transaction.executeWithoutResult(_ -> {
            // Somebody works in Bafq: the rebuild has counted the first provinces and waits there.
            jdbc.sql("select county_code from county_figures where county_code = '2102' for update").query(String.class).single();
            Thread.ofPlatform().start(() -> {
                try {
                    rebuild.complete(book.rebuild());
                } catch (RuntimeException died) {
                    rebuild.completeExceptionally(died);
                }
            });
            kill(waiting(rebuild));
            assertThatThrownBy(() -> rebuild.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        });
        assertThat(book.differences()).as("the provinces before it are right, its own is as it was").hasSize(1).allMatch(line -> line.startsWith("2102 kept"));
        book.rebuild();
        expectKept();
    }

    /** The connection that waits for a line of the figures. The server looks anew only when nobody has asked for a tenth of a second. */
    private long waiting(CompletableFuture<Integer> rebuild) {
        var seen = 0L;
        while (seen == 0L && !rebuild.isDone()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            seen = jdbc.sql("select trx_mysql_thread_id from information_schema.innodb_trx where trx_state = 'LOCK WAIT' and trx_query like '%county_figures%'")
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
        }
        return seen;
    }

    private int live(Random chance) {
        var deeds = new Deeds(office, chance, clock);
        var dead = 0;
        for (var number = 0; number < DEEDS; number++) {
            var fate = chance.nextInt(10);
            try {
                transaction.executeWithoutResult(status -> {
                    deeds.one();
                    if (fate < 2) {
                        status.setRollbackOnly();
                    } else if (fate == 2) {
                        kill(jdbc.sql("select connection_id()").query(Long.class).single());
                    }
                });
                dead += fate < 2 ? 1 : 0;
            } catch (RuntimeException died) {
                dead++;
            }
        }
        return dead;
    }

    private void kill(long connection) {
        CompletableFuture.runAsync(() -> jdbc.sql("kill " + connection).update()).join();
    }

    private void expectKept() {
        assertThat(book.differences()).isEmpty();
        // What the homes remember is what is put together anew for somebody who is about to write.
        assertThat(home()).isEqualTo(transaction.execute(_ -> home()));
        // Whose counties nobody wrote in are brought to the day by whoever reads them.
        summaries.provinces();
        var incremental = lines();
        book.rebuild();
        assertThat(lines()).isEqualTo(incremental);
    }

    private ProvinceOverview home() {
        return overviews.province(SamplePeople.director(), SamplePeople.YAZD, Language.PERSIAN.locale());
    }

    private List<Map<String, Object>> lines() {
        var lines = jdbc.sql("select * from county_figures order by county_code").query().listOfRows();
        lines.forEach(line -> line.remove("version"));
        return lines;
    }
}
