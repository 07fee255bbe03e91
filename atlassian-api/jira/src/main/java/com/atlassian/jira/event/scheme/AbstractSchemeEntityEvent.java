package com.atlassian.jira.event.scheme;

import com.atlassian.annotations.Internal;
import com.atlassian.jira.scheme.SchemeEntity;

@Internal
public class AbstractSchemeEntityEvent {
    private final Long schemeId;
    private final SchemeEntity entity;

    public AbstractSchemeEntityEvent(Long schemeId, SchemeEntity entity) {
        this.schemeId = schemeId;
        this.entity = entity;
    }

    public Long getSchemeId() {
        return schemeId;
    }

    public String getType() {
        return entity.getType();
    }

    public String getParameter() {
        return entity.getParameter();
    }

    public Object getEntityTypeId() {
        return entity.getEntityTypeId();
    }

    public Long getSchemeEntityId() {
        return entity.getId();
    }
}
