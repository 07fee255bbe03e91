package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.Scheme;

@Internal
public class AbstractSchemeEvent {
    private Scheme scheme;

    public AbstractSchemeEvent(Scheme scheme) {
        this.scheme = scheme;
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Scheme getScheme() {
        return scheme;
    }
}
