package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.SchemeEntity;

@Internal
public class AbstractSchemeEntityEvent {
    private Long schemeId;

    public AbstractSchemeEntityEvent(Long schemeId, SchemeEntity schemeEntity) {
        this.schemeId = schemeId;
    }

    public Long getSchemeId() {
        return schemeId;
    }

    public String getType() {
        throw new UnsupportedOperationException();
    }

    public String getParameter() {
        throw new UnsupportedOperationException();
    }

    public Object getEntityTypeId() {
        throw new UnsupportedOperationException();
    }

    public Long getSchemeEntityId() {
        throw new UnsupportedOperationException();
    }
}
