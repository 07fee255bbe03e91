package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.Scheme;

@Internal
public class AbstractSchemeUpdatedEvent extends AbstractSchemeEvent {
    private Scheme originalScheme;

    public AbstractSchemeUpdatedEvent(Scheme scheme1, Scheme originalScheme) {
        super(scheme1);
        this.originalScheme = originalScheme;
    }

    public Scheme getOriginalScheme() {
        return originalScheme;
    }
}
