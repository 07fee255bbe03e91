package com.atlassian.jira.util;

public class PageRequests {
    private PageRequests() {}

    public static PageRequest request(Long id, Integer number) {
        throw new UnsupportedOperationException();
    }
}
