package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;

/** A project role. */
final class Role extends Identity implements ProjectRole {

    Role(Row row) {
        super(row);
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.text("name", "");
    }

    @Override
    public String getDescription() {
        return row.text("description", "");
    }
}
