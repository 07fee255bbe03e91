package com.atlassian.servicedesk.api.request;

public interface CustomerRequestQuery {
    public interface Builder {}
}
