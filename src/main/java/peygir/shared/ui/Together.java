package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.CurrentInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Parts of a page that are asked and built while another part waits for the database. Each has its own connection for
 * as long as its statement takes, the same reader, language and request; none outlives the page that asked for it.
 *
 * <p>What is built must not stand on the page yet, and what writes belongs to nobody else's part. Within a transaction
 * one part follows the other: only its own thread sees what it wrote.
 */
public final class Together implements AutoCloseable {

    /** Besides the thread of the page; more than there are processors would wait for each other. */
    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, 3);

    /** Of all pages: when everybody's processors are at work, also with other pages, each page makes its parts itself. */
    private static final Semaphore FREE = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Queue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>();
    private final List<Thread> helping = new ArrayList<>();
    private final boolean alone = TransactionSynchronizationManager.isSynchronizationActive();

    private Together() {}

    public static Together begin() {
        return new Together();
    }

    /**
     * Lets a part be made meanwhile.
     *
     * @return gives it, made here and now if nobody has begun it; throws what making it threw
     */
    public <T> Supplier<T> ask(Supplier<T> part) {
        var task = new FutureTask<>(part::get);
        if (!alone) {
            waiting.add(task);
            help();
        }
        return () -> made(task);
    }

    /** What other parts may need as well: made by whoever needs it first, the others wait. */
    public static <T> Supplier<T> shared(Supplier<T> matter) {
        var task = new FutureTask<>(matter::get);
        return () -> made(task);
    }

    /** Several at once, in the order they will stand in. */
    @SafeVarargs
    public final List<Supplier<Component>> parts(Supplier<Component>... parts) {
        return Arrays.stream(parts).map(this::ask).toList();
    }

    private void help() {
        helping.removeIf(thread -> !thread.isAlive());
        if (helping.size() < MOST && Served.leaveAProcessor() && FREE.tryAcquire()) {
            helping.add(Thread.ofVirtual().name("part of a page").start(asThisThread(this::work)));
        }
    }

    private void work() {
        for (var task = waiting.poll(); task != null; task = Served.leaveAProcessor() ? waiting.poll() : null) {
            task.run();
        }
    }

    private static Runnable asThisThread(Runnable work) {
        var page = CurrentInstance.getInstances();
        var reader = SecurityContextHolder.getContext();
        var request = RequestContextHolder.getRequestAttributes();
        return () -> {
            try {
                CurrentInstance.restoreInstances(page);
                SecurityContextHolder.setContext(reader);
                RequestContextHolder.setRequestAttributes(request);
                work.run();
            } finally {
                FREE.release();
            }
        };
    }

    private static <T> T made(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What nobody began is not begun any more; what goes on is waited for. */
    @Override
    public void close() {
        waiting.clear();
        try {
            for (var thread : helping) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
