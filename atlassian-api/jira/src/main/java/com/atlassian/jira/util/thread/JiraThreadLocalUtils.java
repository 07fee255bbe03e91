package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

public class JiraThreadLocalUtils {
    public JiraThreadLocalUtils() {}

    public static void preCall() {
        throw new UnsupportedOperationException();
    }

    public static void postCall(
            Logger logger, JiraThreadLocalUtils.ProblemDeterminationCallback problemDeterminationCallback) {
        throw new UnsupportedOperationException();
    }

    public interface ProblemDeterminationCallback {
        void onOpenTransaction();
    }
}
