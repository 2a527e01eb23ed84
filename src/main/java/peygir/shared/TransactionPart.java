package peygir.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction carries with it until it ends, one of a kind. */
public final class TransactionPart {

    private TransactionPart() {}

    /**
     * The one of this transaction; begun when there is none yet.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public static <S extends TransactionSynchronization> S of(Class<S> kind, Supplier<S> first) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseGet(() -> begin(first.get()));
    }

    private static <S extends TransactionSynchronization> S begin(S part) {
        TransactionSynchronizationManager.registerSynchronization(part);
        return part;
    }
}
