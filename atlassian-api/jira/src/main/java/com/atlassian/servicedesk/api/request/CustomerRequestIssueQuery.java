package com.atlassian.servicedesk.api.request;

public interface CustomerRequestIssueQuery {
    public interface Builder {}
}
