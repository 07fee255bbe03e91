package io.indexrelay.refhost.jira.project;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** A component or a version of a project. */
public final class ProjectPart extends Identity {

    ProjectPart(Row row) {
        super(row);
    }

    public Long getId() {
        return row.id();
    }

    public Long getProjectId() {
        return row.require("project");
    }

    public String getName() {
        return row.text("name", "");
    }

    public @Nullable String getDescription() {
        return row.text("description");
    }

    public @Nullable String getLead() {
        return row.text("lead");
    }

    public long getAssigneeType() {
        return row.number("assigneetype", 0);
    }

    public @Nullable Long getSequence() {
        return row.number("sequence");
    }

    public boolean isArchived() {
        return row.flag("archived");
    }

    public boolean isReleased() {
        return row.flag("released");
    }

    public @Nullable Timestamp getReleaseDate() {
        return row.time("releasedate");
    }

    public @Nullable Timestamp getStartDate() {
        return row.time("startdate");
    }
}
