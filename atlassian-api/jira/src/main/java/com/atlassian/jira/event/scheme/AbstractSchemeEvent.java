package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.Scheme;

@Internal
public class AbstractSchemeEvent {
    private final Scheme scheme;

    public AbstractSchemeEvent(Scheme scheme) {
        this.scheme = scheme;
    }

    public Long getId() {
        return scheme.getId();
    }

    public Scheme getScheme() {
        return scheme;
    }
}
