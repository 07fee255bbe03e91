package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeEvent;
import com.atlassian.jira.scheme.Scheme;

public class PermissionSchemeCreatedEvent extends AbstractSchemeEvent {
    public PermissionSchemeCreatedEvent(Scheme scheme) {
        super(scheme);
    }
}
