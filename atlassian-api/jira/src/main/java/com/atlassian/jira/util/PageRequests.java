package com.atlassian.jira.util;

import java.util.Objects;

public class PageRequests {
    private PageRequests() {}

    public static PageRequest request(Long start, Integer limit) {
        long first = Objects.requireNonNull(start, "start");
        int most = Objects.requireNonNull(limit, "limit");
        return new PageRequest() {
            @Override
            public long getStart() {
                return first;
            }

            @Override
            public int getLimit() {
                return most;
            }
        };
    }
}
