package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent;
import com.atlassian.jira.scheme.SchemeEntity;

public class PermissionAddedEvent extends AbstractSchemeEntityEvent {
    public PermissionAddedEvent(Long id, SchemeEntity schemeEntity) {
        super(id, schemeEntity);
    }
}
