package com.atlassian.servicedesk.api.requesttype;

public interface RequestTypeQuery {
    interface Builder {
        RequestTypeQuery.Builder issue(Long id);

        RequestTypeQuery.Builder serviceDesk(Integer number);

        RequestTypeQuery.Builder requestType(Integer number);

        RequestTypeQuery.Builder requestOverrideSecurity(Boolean booleanValue);

        RequestTypeQuery build();
    }
}
