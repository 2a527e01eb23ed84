package peygir.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;
import peygir.audit.AuditVerifier;
import peygir.commitment.TestClock;
import peygir.summary.Summaries;
import peygir.summary.SummaryBook;

/** The generated office on which benchmarks are run: its figures are those that were planted. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = GeneratorTests.OwnDatabase.class)
@ActiveProfiles("test")
@Import(TestClock.Wound.class)
class GeneratorTests {

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.connect(context, TestDatabase.url("generated"));
        }
    }

    @Autowired
    private Summaries summaries;

    @Autowired
    private SummaryBook book;

    @Autowired
    private AuditVerifier audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void whatWasPlantedIsWhatIsFoundAndAFilledDatabaseIsLeftAlone(@TempDir Path home) {
        clock.set(Generator.TODAY);
        var generator = new Generator(Size.COUNTY, 7);
        var file = home.resolve("truth.csv");
        Generator.write(generator.fill(TestDatabase.url("generated"), "no hash"), file);
        book.rebuild();

        var result = Truth.check(summaries, file);
        assertThat(result.compared()).isEqualTo(27);
        assertThat(result.wrong()).isEmpty();
        assertThat(audit.firstBreak()).isEmpty();

        jdbc.sql("update commitment set state = 'ACCEPTED' where state = 'DISPUTED' limit 1").update();
        book.rebuild();
        assertThat(Truth.check(summaries, file).wrong()).as("a figure that is not what was planted is told").isNotEmpty();

        assertThatThrownBy(() -> generator.fill(TestDatabase.url("generated"), "no hash")).isInstanceOf(Refusal.class).hasMessageContaining("not empty");
    }
}
