package peygir.meeting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells everyone who has the list of a meeting open that it changed, once the change is stored. The database stays the
 * truth: whoever is told reads it anew. Other servers are not told; their pages look for themselves now and then.
 */
@Component
public class LiveAttendance {

    private final Map<MeetingId, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    /**
     * Calls back on a thread of its own, without anybody signed in.
     *
     * @return ends the watch
     */
    public Runnable watch(MeetingId meeting, Runnable changed) {
        watchers.computeIfAbsent(meeting, _ -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> watchers.computeIfPresent(meeting, (_, watching) -> {
            watching.remove(changed);
            return watching.isEmpty() ? null : watching;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(AttendanceChanged change) {
        watchers.getOrDefault(change.meeting(), Set.of()).forEach(watcher -> Thread.ofVirtual().name("attendance").start(watcher));
    }
}
