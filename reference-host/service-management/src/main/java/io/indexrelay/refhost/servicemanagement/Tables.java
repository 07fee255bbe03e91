package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import io.indexrelay.refhost.jira.desk.DeskTables;

/** What the reference Jira keeps for Service Management. */
final class Tables {

    private Tables() {}

    static DeskTables tables() {
        return ComponentAccessor.getComponent(DeskTables.class);
    }
}
