package io.indexrelay.refhost.jira.value;

import io.indexrelay.refhost.jira.store.Row;

/** A value with an id, a name and a description. */
public abstract class NamedValue extends Identity {

    protected NamedValue(Row row) {
        super(row);
    }

    public Long getId() {
        return row.id();
    }

    public String getName() {
        return row.text("name", "");
    }

    public String getDescription() {
        return row.text("description", "");
    }
}
