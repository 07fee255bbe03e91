package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.PermissionContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.type.SecurityType;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.people.People;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type of entries of schemes: whom an entry means when a project is asked about, and whom when an issue is. */
final class Holder implements SecurityType {

    /** Whether an entry means a user; null is the visitor who is not logged in. */
    interface OfProject {
        boolean means(@Nullable ApplicationUser user, String parameter, Project project);
    }

    /** The same where an issue is known. */
    interface OfIssue {
        boolean means(@Nullable ApplicationUser user, String parameter, Issue issue);
    }

    private final String type;
    private final People people;
    private final OfProject ofProject;
    private final OfIssue ofIssue;

    Holder(String type, People people, OfProject ofProject, OfIssue ofIssue) {
        this.type = type;
        this.people = people;
        this.ofProject = ofProject;
        this.ofIssue = ofIssue;
    }

    /** Means the same people in all issues of a project. */
    Holder(String type, People people, OfProject ofProject) {
        this(
                type,
                people,
                ofProject,
                (user, parameter, issue) -> ofProject.means(user, parameter, issue.getProjectObject()));
    }

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
        return ofProject.means(null, text(parameter), project);
    }

    @Override
    public boolean hasPermission(Issue issue, @Nullable String parameter) {
        return ofIssue.means(null, text(parameter), issue);
    }

    @Override
    public boolean hasPermission(
            Project project, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return ofProject.means(user, text(parameter), project);
    }

    @Override
    public boolean hasPermission(
            Issue issue, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return ofIssue.means(user, text(parameter), issue);
    }

    @Override
    public Set<ApplicationUser> getUsers(PermissionContext context, @Nullable String parameter) {
        Issue issue = context.getIssue();
        return people.existing().stream()
                .filter(user -> issue == null
                        ? ofProject.means(user, text(parameter), context.getProjectObject())
                        : ofIssue.means(user, text(parameter), issue))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ApplicationUser> getUsers(
            PermissionContext context, @Nullable String parameter, String prefix, int limit) {
        return getUsers(context, parameter).stream()
                .filter(user -> user.getName().startsWith(prefix))
                .limit(limit)
                .collect(Collectors.toSet());
    }

    @Override
    public void doValidation(String key, Map<String, String> parameters, JiraServiceContext context) {
        // Everything that a scheme may hold is valid here, so that tests can store what is not.
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
