package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;

@PublicApi
public final class DashboardViewEvent extends AbstractEvent {
    private Long id;

    public DashboardViewEvent(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
