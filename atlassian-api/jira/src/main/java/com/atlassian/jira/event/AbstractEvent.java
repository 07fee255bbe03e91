package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;
import java.util.Date;
import java.util.Map;

@PublicApi
public abstract class AbstractEvent implements JiraEvent {
    private Map<String, Object> params;

    public AbstractEvent() {}

    public AbstractEvent(Map params) {
        this.params = params;
    }

    @Override
    public Date getTime() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getParams() {
        return params;
    }
}
