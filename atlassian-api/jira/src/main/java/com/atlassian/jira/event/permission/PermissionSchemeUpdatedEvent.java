package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent;
import com.atlassian.jira.scheme.Scheme;

public class PermissionSchemeUpdatedEvent extends AbstractSchemeUpdatedEvent {
    public PermissionSchemeUpdatedEvent(Scheme scheme1, Scheme scheme2) {
        super(scheme1, scheme2);
    }
}
