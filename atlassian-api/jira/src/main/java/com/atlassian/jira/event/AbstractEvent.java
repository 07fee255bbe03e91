package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

@PublicApi
public abstract class AbstractEvent implements JiraEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    /** Copies the parameters; null stands for none. */
    public AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(params));
    }

    @Override
    public Date getTime() {
        return new Date(time.getTime());
    }

    @Override
    public Map<String, Object> getParams() {
        return params;
    }
}
