package com.atlassian.jira.util.thread;

import com.atlassian.jira.component.ComponentAccessor;
import org.apache.log4j.Logger;

/** {@link JiraThreadLocalUtil} for those who cannot be given one. */
public class JiraThreadLocalUtils {
    public JiraThreadLocalUtils() {}

    public static void preCall() {
        ComponentAccessor.getComponent(JiraThreadLocalUtil.class).preCall();
    }

    public static void postCall(Logger logger, JiraThreadLocalUtils.ProblemDeterminationCallback callback) {
        ComponentAccessor.getComponent(JiraThreadLocalUtil.class).postCall(logger, callback::onOpenTransaction);
    }

    public interface ProblemDeterminationCallback {
        void onOpenTransaction();
    }
}
