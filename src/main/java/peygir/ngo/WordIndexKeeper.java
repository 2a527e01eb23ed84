package peygir.ngo;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import peygir.audit.CountyChanged;

/** When words are filled: at the start what older versions and imports left, in every transaction what it changed, and all of them when asked. */
@Component
public class WordIndexKeeper {

    private final WordIndex index;
    private final EntityManager entities;

    WordIndexKeeper(WordIndex index, EntityManager entities) {
        this.index = index;
        this.entities = entities;
    }

    /** A transaction for every few hundred: it may be broken off and begun again. */
    @EventListener(ContextRefreshedEvent.class)
    void catchUp() {
        while (index.fillSome()) {
            // Until nothing is due.
        }
    }

    /**
     * Fills everything anew. Until it is through NGOs are found by what is filled already; broken off, it goes on when it
     * is begun again or at the next start.
     *
     * @return how many NGOs there are to be found
     */
    public long rebuild() {
        index.forget();
        catchUp();
        return index.filled();
    }

    @EventListener
    void changed(CountyChanged change) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .flatMap(synchronization -> synchronization instanceof Changes changes ? Stream.of(changes) : Stream.empty())
                .findFirst()
                .orElseGet(this::begin)
                .counties
                .add(change.county().value());
    }

    private Changes begin() {
        var changes = new Changes();
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    private final class Changes implements TransactionSynchronization {

        private final Set<String> counties = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            counties.forEach(index::fill);
        }
    }
}
