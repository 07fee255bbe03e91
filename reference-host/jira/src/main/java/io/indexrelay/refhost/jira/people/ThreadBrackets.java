package io.indexrelay.refhost.jira.people;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What an app puts around each piece of work on a thread of its own. The user of the thread stays. */
public final class ThreadBrackets implements JiraThreadLocalUtil {

    private final ThreadAnswers answers;

    public ThreadBrackets(ThreadAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void preCall() {
        answers.clear();
    }

    @Override
    public void postCall(Logger logger) {
        postCall(logger, null);
    }

    @Override
    public void postCall(Logger logger, @Nullable WarningCallback warning) {
        answers.clear();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        if (warning != null) {
            warning.onOpenTransaction();
        } else {
            logger.error("A transaction is still open at the end of a piece of work");
        }
    }
}
