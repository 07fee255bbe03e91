package io.indexrelay.refhost.db.ao;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where Active Objects may take a connection. In Jira anywhere. In Confluence it uses the connection of the current
 * Hibernate session, so a thread of one's own must be inside {@code executeInTransaction}; only the thread of a page
 * request has a session without it.
 */
public final class Sessions {

    private final boolean required;
    private final ThreadLocal<Integer> open = ThreadLocal.withInitial(() -> 0);

    private Sessions(boolean required) {
        this.required = required;
    }

    /** Jira's way. */
    public static Sessions notNeeded() {
        return new Sessions(false);
    }

    /** Confluence's way. */
    public static Sessions required() {
        return new Sessions(true);
    }

    /** Opens a session for the current thread, as Confluence does around every page request. Close it there. */
    public Session open() {
        open.set(open.get() + 1);
        return () -> open.set(open.get() - 1);
    }

    void check() {
        if (required && open.get() == 0 && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Could not obtain transaction-synchronized Session for current thread: Active Objects is used outside"
                            + " a transaction on a thread without a session; wrap the call in executeInTransaction");
        }
    }

    /** The session of a page request. */
    public interface Session extends AutoCloseable {
        @Override
        void close();
    }
}
