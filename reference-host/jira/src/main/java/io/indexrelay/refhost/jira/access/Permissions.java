package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.type.SecurityType;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.DeniedViews;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rule of Jira's permissions. Nobody passes for being an administrator. A user is null where nobody is logged in; one
 * who is not active may less than that. Every call joins the running transaction.
 */
public final class Permissions {

    private final Schemes schemes;
    private final HolderTypes types;
    private final StepRules steps;
    private final DeniedViews denied;

    Permissions(Schemes schemes, HolderTypes types, StepRules steps, DeniedViews denied) {
        this.schemes = schemes;
        this.types = types;
        this.steps = steps;
        this.denied = denied;
    }

    /** Whether a user has a permission in a project, as far as that can be said without an issue. */
    public boolean inProject(String permission, Project project, @Nullable ApplicationUser user) {
        return mayAsk(user) && projectPhase(permission, project, user);
    }

    /** Whether a user has a permission on an issue. */
    public boolean onIssue(String permission, Issue issue, @Nullable ApplicationUser user) {
        return mayAsk(user)
                && projectPhase(permission, issue.getProjectObject(), user)
                && issuePhase(permission, issue, user)
                && (!permission.equals(Grant.BROWSE)
                        || (securityPhase(issue, user) && !denied.isDenied("issue/" + issue.getId())))
                && steps.allow(permission, issue, user);
    }

    public boolean mayBrowse(Project project, @Nullable ApplicationUser user) {
        return inProject(Grant.BROWSE, project, user);
    }

    public boolean mayBrowse(Issue issue, @Nullable ApplicationUser user) {
        return onIssue(Grant.BROWSE, issue, user);
    }

    private static boolean mayAsk(@Nullable ApplicationUser user) {
        return user == null || user.isActive();
    }

    private boolean projectPhase(String permission, Project project, @Nullable ApplicationUser user) {
        return schemes.grants(project.getId(), permission).stream().anyMatch(grant -> means(grant, project, user));
    }

    private boolean issuePhase(String permission, Issue issue, @Nullable ApplicationUser user) {
        return schemes.grants(issue.getProjectObject().getId(), permission).stream()
                .anyMatch(means(issue, user));
    }

    /** No level lets everybody pass; one that the project's security scheme does not have, or that is empty, nobody. */
    private boolean securityPhase(Issue issue, @Nullable ApplicationUser user) {
        Long level = issue.getSecurityLevelId();
        if (level == null) {
            return true;
        }
        Optional<Long> scheme = schemes.schemeOf(issue.getProjectObject().getId(), Schemes.SECURITY);
        return scheme.isPresent() && schemes.schemeOfLevel(level).equals(scheme) && inLevel(level, issue, user);
    }

    /** Whether a user is in a level, asked about an issue. */
    boolean inLevel(long level, Issue issue, @Nullable ApplicationUser user) {
        return schemes.members(level).stream().anyMatch(means(issue, user));
    }

    /** The same, asked about a project. */
    boolean inLevel(long level, Project project, @Nullable ApplicationUser user) {
        return schemes.members(level).stream().anyMatch(grant -> means(grant, project, user));
    }

    private boolean means(Grant grant, Project project, @Nullable ApplicationUser user) {
        SecurityType type = types.getSecurityType(grant.type());
        if (type == null) {
            return false;
        }
        return user == null
                ? type.hasPermission(project, grant.parameter())
                : type.hasPermission(project, grant.parameter(), user, false);
    }

    private Predicate<Grant> means(Issue issue, @Nullable ApplicationUser user) {
        return grant -> means(types, grant.type(), grant.parameter(), issue, user);
    }

    /** Whether an entry of a type means a user; a type that nobody knows means nobody. */
    static boolean means(
            HolderTypes types, String name, String parameter, Issue issue, @Nullable ApplicationUser user) {
        SecurityType type = types.getSecurityType(name);
        if (type == null) {
            return false;
        }
        return user == null ? type.hasPermission(issue, parameter) : type.hasPermission(issue, parameter, user, false);
    }
}
