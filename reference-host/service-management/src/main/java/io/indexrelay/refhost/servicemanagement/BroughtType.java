package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.PermissionContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.type.SecurityType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type of permission holders that means the same people in every project and issue, and no visitor. */
abstract class BroughtType implements SecurityType {

    private final String type;

    BroughtType(String type) {
        this.type = type;
    }

    /** Whether an entry with this parameter means a user. */
    abstract boolean means(@Nullable String parameter, ApplicationUser user);

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getDisplayName() {
        return type;
    }

    @Override
    public boolean isValidForPermission(ProjectPermissionKey permission) {
        return true;
    }

    @Override
    public boolean hasPermission(Project project, @Nullable String parameter) {
        return false;
    }

    @Override
    public boolean hasPermission(Issue issue, @Nullable String parameter) {
        return false;
    }

    @Override
    public boolean hasPermission(
            Project project, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return user != null && means(parameter, user);
    }

    @Override
    public boolean hasPermission(
            Issue issue, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return user != null && means(parameter, user);
    }

    /** Nobody to choose from: what is meant here are not Jira's own users. */
    @Override
    public Set<ApplicationUser> getUsers(PermissionContext context, @Nullable String parameter) {
        return Set.of();
    }

    @Override
    public Set<ApplicationUser> getUsers(
            PermissionContext context, @Nullable String parameter, String prefix, int limit) {
        return Set.of();
    }

    @Override
    public void doValidation(String key, Map<String, String> parameters, JiraServiceContext context) {
        // Any parameter may be stored.
    }
}
