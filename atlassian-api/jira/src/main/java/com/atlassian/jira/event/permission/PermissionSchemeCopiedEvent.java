package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent;
import com.atlassian.jira.scheme.Scheme;

public class PermissionSchemeCopiedEvent extends AbstractSchemeCopiedEvent {
    public PermissionSchemeCopiedEvent(Scheme scheme1, Scheme scheme2) {
        super(scheme1, scheme2);
    }
}
