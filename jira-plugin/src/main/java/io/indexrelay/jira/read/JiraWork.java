package io.indexrelay.jira.read;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.indexrelay.outbox.Transactions;
import java.util.function.Supplier;
import org.apache.log4j.Logger;

/**
 * One unit of reading on a thread of ours: a transaction, without a user, between the calls by which Jira begins and ends
 * work outside of requests. Without them answers that Jira keeps by thread, permissions among them, would be used again
 * for the next object.
 *
 * <p>For threads of our own only, and never one unit inside another: the end forgets what the thread knows.
 */
public final class JiraWork implements Transactions {

    /** Jira's API wants this type, in Jira 11 still. */
    private static final Logger JIRA_LOG = Logger.getLogger(JiraWork.class);

    private final Transactions transactions;
    private final JiraThreadLocalUtil threadLocals;
    private final JiraAuthenticationContext authentication;

    public JiraWork(
            Transactions transactions, JiraThreadLocalUtil threadLocals, JiraAuthenticationContext authentication) {
        this.transactions = transactions;
        this.threadLocals = threadLocals;
        this.authentication = authentication;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        threadLocals.preCall();
        try {
            withoutUser();
            return transactions.inTransaction(work);
        } finally {
            threadLocals.postCall(JIRA_LOG);
        }
    }

    /** That null stands for nobody is so since Jira 6. */
    @SuppressWarnings("NullAway") // Jira's API is not annotated, and documents null for this.
    private void withoutUser() {
        authentication.setLoggedInUser(null);
    }
}
