package com.atlassian.jira.issue.index;

public class ThreadLocalSearcherCache {
    private ThreadLocalSearcherCache() {}

    public static void startSearcherContext() {
        throw new UnsupportedOperationException();
    }

    public static void stopAndCloseSearcherContext() {
        throw new UnsupportedOperationException();
    }
}
