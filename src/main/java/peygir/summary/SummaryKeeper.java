package peygir.summary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import peygir.audit.CountyChanged;
import peygir.coverage.TaxonomyChanged;
import peygir.shared.TransactionPart;

/** Counts a county's figures anew as the last thing in every transaction that changed something in it. */
@Component
class SummaryKeeper {

    private final SummaryTable table;
    private final EntityManager entities;
    private final Clock clock;

    SummaryKeeper(SummaryTable table, EntityManager entities, Clock clock) {
        this.table = table;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    void changed(CountyChanged change) {
        TransactionPart.of(Changes.class, Changes::new).add(change);
    }

    /** Every county may read its records otherwise from now on: whoever comes next counts them. */
    @EventListener
    void changed(TaxonomyChanged change) {
        table.forget();
    }

    /** What one transaction changed, county by county. */
    private final class Changes implements TransactionSynchronization {

        private final TreeMap<String, Set<String>> desks = new TreeMap<>();

        void add(CountyChanged change) {
            desks.computeIfAbsent(change.county().value(), _ -> new TreeSet<>()).add(change.desk());
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            table.count(List.copyOf(desks.keySet()), this::changed, LocalDate.now(clock));
        }

        private boolean changed(KeptPart part, Collection<String> counties) {
            return counties.stream().flatMap(county -> desks.getOrDefault(county, Set.of()).stream()).anyMatch(part::changedBy);
        }
    }
}
