package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent;
import com.atlassian.jira.scheme.SchemeEntity;

public class PermissionDeletedEvent extends AbstractSchemeEntityEvent {
    public PermissionDeletedEvent(Long id, SchemeEntity schemeEntity) {
        super(id, schemeEntity);
    }

    public Long getId() {
        return getSchemeEntityId();
    }
}
