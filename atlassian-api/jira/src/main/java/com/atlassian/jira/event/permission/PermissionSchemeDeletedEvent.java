package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeDeletedEvent;

public class PermissionSchemeDeletedEvent extends AbstractSchemeDeletedEvent {
    public PermissionSchemeDeletedEvent(Long id, String text) {
        super(id, text);
    }
}
