package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.NamedValue;

/** A project role. */
public final class Role extends NamedValue implements ProjectRole {

    public Role(Row row) {
        super(row);
    }
}
