package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.Scheme;

@Internal
public class AbstractSchemeCopiedEvent extends AbstractSchemeEvent {
    private Scheme fromScheme;

    public AbstractSchemeCopiedEvent(Scheme scheme1, Scheme fromScheme) {
        super(scheme1);
        this.fromScheme = fromScheme;
    }

    public Long getCopiedFromId() {
        throw new UnsupportedOperationException();
    }

    public Long getCopiedToId() {
        throw new UnsupportedOperationException();
    }

    public Scheme getFromScheme() {
        return fromScheme;
    }
}
