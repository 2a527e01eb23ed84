package peygir.commitment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.shared.CountyCode;

/** Looks a few times an hour whether a new day asks for something; every step of it may be tried again. */
@Component
@EnableScheduling
@Profile("!test")
class MorningRound {

    private final Recurrences recurrences;
    private final FactKeeper facts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    MorningRound(Recurrences recurrences, FactKeeper facts, TransactionTemplate transaction, JdbcClient jdbc) {
        this.recurrences = recurrences;
        this.facts = facts;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void go() {
        recurrences.spawnWhatIsDue();
        // The share also rises when an NGO without a capacity is closed, which nobody tells.
        counties().forEach(county -> transaction.executeWithoutResult(_ -> facts.proveByCapacities(county)));
    }

    private List<CountyCode> counties() {
        return jdbc.sql("select distinct county_code from commitment where fact = 'PUBLISHED_CAPACITIES' and verified_on is null and closed_on is null")
                .query((row, _) -> new CountyCode(row.getString(1)))
                .list();
    }
}
