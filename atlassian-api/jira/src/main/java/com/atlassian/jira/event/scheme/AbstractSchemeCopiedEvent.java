package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.Scheme;

/** The event's own scheme is the copy. */
@Internal
public class AbstractSchemeCopiedEvent extends AbstractSchemeEvent {
    private final Scheme fromScheme;

    public AbstractSchemeCopiedEvent(Scheme fromScheme, Scheme toScheme) {
        super(toScheme);
        this.fromScheme = fromScheme;
    }

    public Long getCopiedFromId() {
        return fromScheme.getId();
    }

    public Long getCopiedToId() {
        return getId();
    }

    public Scheme getFromScheme() {
        return fromScheme;
    }
}
