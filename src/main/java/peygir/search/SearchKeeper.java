package peygir.search;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.audit.CountyChanged;
import peygir.shared.TransactionPart;

/** When words are filled: at the start what older versions and imports left, in every transaction what it changed, and all of them when asked. */
@Component
public class SearchKeeper {

    private final List<SearchIndex> indexes;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    SearchKeeper(List<SearchIndex> indexes, EntityManager entities, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.indexes = indexes;
        this.entities = entities;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A transaction for every few hundred: it may be broken off and begun again. */
    @EventListener(ContextRefreshedEvent.class)
    void catchUp() {
        indexes.forEach(index -> {
            while (apart(index::fillSome)) {
                // Until nothing is due.
            }
        });
    }

    /**
     * Fills everything anew. Until it is through records are found by what is filled already; broken off, it goes on when
     * it is begun again or at the next start.
     *
     * @return how many records of each table there are to be found
     */
    public Map<String, Long> rebuild() {
        indexes.forEach(index -> apart(() -> {
            index.forget();
            return true;
        }));
        catchUp();
        var filled = new LinkedHashMap<String, Long>();
        indexes.forEach(index -> filled.put(
                index.table(), jdbc.queryForList("select count(*) from " + index.table() + " where index_due = false", Long.class).getFirst()));
        return filled;
    }

    private boolean apart(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(apart.execute(_ -> work.get()));
    }

    @EventListener
    void changed(CountyChanged change) {
        TransactionPart.of(Changes.class, Changes::new).counties.add(change.county().value());
    }

    /** Most transactions change no word: one question for all kinds of records tells. */
    private List<SearchIndex> due(Set<String> counties) {
        var marks = String.join(",", Collections.nCopies(counties.size(), "?"));
        var question = IntStream.range(0, indexes.size())
                .mapToObj(at -> "select " + at + " from dual where exists (select 1 from " + indexes.get(at).table() + " where index_due = true and county_code in (" + marks + "))")
                .collect(Collectors.joining(" union all "));
        var values = Collections.nCopies(indexes.size(), counties).stream().flatMap(Set::stream).toArray();
        return jdbc.queryForList(question, Integer.class, values).stream().map(indexes::get).toList();
    }

    private final class Changes implements TransactionSynchronization {

        private final Set<String> counties = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            due(counties).forEach(index -> counties.forEach(index::fill));
        }
    }
}
