package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.People;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of types: whom an entry of a scheme means. A visitor is meant by "Anyone" alone. */
final class Holders {

    /** For whoever reports an issue: a project without an issue lets every user in. */
    private static final Holder.OfProject EVERY_USER = (user, parameter, project) -> user != null;

    private final People people;
    private final ApplicationAccess applications;
    private final Roles roles;
    private final FieldHolders fields;

    Holders(People people, ApplicationAccess applications, Roles roles, FieldHolders fields) {
        this.people = people;
        this.applications = applications;
        this.roles = roles;
        this.fields = fields;
    }

    /** The types that Jira registers itself. */
    List<Holder> own() {
        return List.of(
                new Holder(
                        "group",
                        people,
                        (user, group, project) -> group.isEmpty() || (user != null && people.isMember(user, group))),
                new Holder(
                        "applicationRole",
                        people,
                        (user, application, project) -> user != null && applications.uses(user, application)),
                new Holder("user", people, (user, key, project) -> is(user, key)),
                new Holder("projectrole", people, this::inRole),
                new Holder("lead", people, (user, none, project) -> is(user, project.getLeadUserKey())),
                new Holder("reporter", people, EVERY_USER, (user, none, issue) -> is(user, issue.getReporterId())),
                new Holder("assignee", people, EVERY_USER, (user, none, issue) -> is(user, issue.getAssigneeId())),
                new Holder(
                        "userCF",
                        people,
                        EVERY_USER,
                        (user, field, issue) ->
                                user != null && fields.users(id(issue), field).contains(user.getKey())),
                new Holder(
                        "groupCF",
                        people,
                        EVERY_USER,
                        (user, field, issue) -> user != null && isInOneOf(user, fields.groups(id(issue), field))));
    }

    /** Types that Jira brings and does not register: an administrator must edit a file for that. */
    List<Holder> onRequest(Permissions permissions) {
        return List.of(
                new Holder(
                        "reportercreate",
                        people,
                        (user, none, project) -> user != null
                                && permissions.inProject(
                                        ProjectPermissions.CREATE_ISSUES.permissionKey(), project, user),
                        (user, none, issue) -> is(user, issue.getReporterId())),
                new Holder(
                        "assigneeassignable",
                        people,
                        (user, none, project) -> user != null
                                && permissions.inProject(
                                        ProjectPermissions.ASSIGNABLE_USER.permissionKey(), project, user),
                        (user, none, issue) -> is(user, issue.getAssigneeId())));
    }

    /** A type of another app that means the users with these keys. */
    Holder foreign(String type, Collection<String> keys) {
        Set<String> meant = Set.copyOf(keys);
        return new Holder(type, people, (user, parameter, project) -> user != null && meant.contains(user.getKey()));
    }

    private boolean inRole(@Nullable ApplicationUser user, String role, Project project) {
        try {
            return user != null && roles.contains(Long.parseLong(role), project.getId(), user);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isInOneOf(ApplicationUser user, Set<String> groups) {
        return groups.stream().anyMatch(group -> people.isMember(user, group));
    }

    private static boolean is(@Nullable ApplicationUser user, @Nullable String key) {
        return user != null && user.getKey().equals(key);
    }

    private static long id(Issue issue) {
        return Objects.requireNonNullElse(issue.getId(), 0L);
    }
}
