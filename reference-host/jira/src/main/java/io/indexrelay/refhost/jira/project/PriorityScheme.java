package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A priority scheme, as the field configuration scheme that it is. */
public final class PriorityScheme extends Identity {

    private final PrioritySchemes schemes;

    PriorityScheme(Row row, PrioritySchemes schemes) {
        super(row);
        this.schemes = schemes;
    }

    public Long getId() {
        return row.id();
    }

    public String getName() {
        return row.text("name", "");
    }

    public @Nullable String getDescription() {
        return row.text("description");
    }

    public boolean isGlobal() {
        return schemes.isDefault(row);
    }

    public boolean isAllProjects() {
        return isGlobal();
    }

    public boolean isAllIssueTypes() {
        return true;
    }

    public boolean isEnabled() {
        return true;
    }

    public List<Project> getAssociatedProjectObjects() {
        return schemes.projects(row);
    }

    public List<Long> getAssociatedProjectIds() {
        return schemes.projects(row).stream().map(Project::getId).toList();
    }

    public boolean isInContext(IssueContext context) {
        return isGlobal() || getAssociatedProjectIds().contains(context.getProjectId());
    }
}
