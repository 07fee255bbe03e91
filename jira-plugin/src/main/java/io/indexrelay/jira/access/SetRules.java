package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.jira.read.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the access sets, each read from its id alone. Runs inside the caller's unit of work. A set is absent when
 * what it stands for is gone, and a gate when the entries are no longer those it was made for.
 */
public final class SetRules {

    private static final Pattern COLON = Pattern.compile(":");

    private final ProjectManager projects;
    private final GrantsReader grants;
    private final RoleMembers roles;
    private final Applications applications;
    private final IssueManager issues;
    private final PortalRules portal;

    public SetRules(
            ProjectManager projects,
            GrantsReader grants,
            RoleMembers roles,
            Applications applications,
            IssueManager issues,
            PortalRules portal) {
        this.projects = projects;
        this.grants = grants;
        this.roles = roles;
        this.applications = applications;
        this.issues = issues;
        this.portal = portal;
    }

    SetReading read(String setId) {
        int gate = setId.indexOf(SetIds.GATE);
        if (gate >= 0) {
            return gate(setId, setId.substring(0, gate));
        }
        if (setId.startsWith(SetIds.APPLICATION)) {
            return application(setId.substring(SetIds.APPLICATION.length()));
        }
        if (setId.startsWith(SetIds.SHARE_TYPE)) {
            String type = setId.substring(SetIds.SHARE_TYPE.length());
            return known("Shares of type " + type, Stream.empty(), List.of(type));
        }
        if (setId.startsWith(SetIds.REQUEST)) {
            return request(Long.parseLong(setId.substring(SetIds.REQUEST.length())));
        }
        return grants(setId).<SetReading>map(SetRules::known).orElseGet(() -> ofProject(setId));
    }

    private SetReading request(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null || Visibility.hiddenBecause(issue).isPresent()
                ? new SetReading.Absent()
                : portal.request(issue);
    }

    /** Open for everybody who is logged in: who passes it still has to be named by the document. */
    private SetReading gate(String setId, String base) {
        return grants(base)
                .filter(granted -> granted.gate().equals(setId))
                .<SetReading>map(granted -> known("Entries by issue of " + base, Stream.of(Atom.AUTHENTICATED)))
                .orElse(new SetReading.Absent());
    }

    /** What stands behind the sets that have gates; empty for other sets, and for what is gone. */
    private Optional<Grants> grants(String setId) {
        String[] part = COLON.split(setId, -1);
        if (part.length == 3 && setId.startsWith(SetIds.PROJECT) && part[2].equals(SetIds.BROWSE)) {
            return project(part[1]).map(grants::browse);
        }
        if (part.length == 4 && setId.startsWith(SetIds.PROJECT) && part[2].equals(SetIds.LEVEL)) {
            return project(part[1]).flatMap(project -> grants.level(project, Long.parseLong(part[3])));
        }
        if (part.length == 5 && setId.startsWith(SetIds.STEP)) {
            return project(part[3])
                    .flatMap(project -> grants.step(part[1], part[2], project, part[4].equals(SetIds.SUBTASKS)));
        }
        return Optional.empty();
    }

    private SetReading ofProject(String setId) {
        String[] part = COLON.split(setId, -1);
        Project project = setId.startsWith(SetIds.PROJECT) && part.length >= 3
                ? project(part[1]).orElse(null)
                : null;
        if (project == null) {
            return new SetReading.Absent();
        }
        return switch (part[2]) {
            case SetIds.VISIBLE -> inProjectPhase(setId, project, SchemeRows.BROWSE_PROJECTS);
            case SetIds.CREATE -> inProjectPhase(setId, project, SchemeRows.CREATE_ISSUES);
            case SetIds.ASSIGNABLE -> inProjectPhase(setId, project, SchemeRows.ASSIGNABLE_USER);
            case SetIds.DESK -> portal.desk(project);
            case SetIds.PORTAL -> portal.customers(project, setId, Optional.of(grants.browse(project)));
            case SetIds.LEVEL -> part.length == 5 && part[4].equals(SetIds.PORTAL)
                    ? portal.customers(project, setId, grants.level(project, Long.parseLong(part[3])))
                    : new SetReading.Absent();
            case SetIds.LEAD -> known("Lead of project " + project.getId(), lead(project.getLeadUserKey()));
            case SetIds.ROLE -> role(project, Long.parseLong(part[3]));
            default -> new SetReading.Absent();
        };
    }

    private SetReading inProjectPhase(String setId, Project project, String permission) {
        return known(setId, grants.inProjectPhase(project, permission).stream(), grants.unknown(project, permission));
    }

    private SetReading role(Project project, long roleId) {
        return roles.of(project, roleId)
                .<SetReading>map(members -> known(
                        "Role " + roleId + " in project " + project.getId(),
                        members.admitted().stream(),
                        members.unknown()))
                .orElse(new SetReading.Absent());
    }

    private SetReading application(String key) {
        Optional<Collection<Atom>> users = SetIds.ANY_APPLICATION.equals(SetIds.APPLICATION + key)
                ? Optional.of(applications.any())
                : applications.of(key);
        return users.<SetReading>map(groups -> known("May use " + key, groups.stream()))
                .orElse(new SetReading.Absent());
    }

    private static SetReading known(Grants granted) {
        return known("Granted by " + granted.set(), granted.alike().stream(), granted.unknown());
    }

    private static SetReading known(String title, Stream<Atom> admitted) {
        return known(title, admitted, List.of());
    }

    /** @param unknown entries of types that an app brought: nobody here can say whom they mean, so they admit nobody */
    private static SetReading known(String title, Stream<Atom> admitted, Collection<?> unknown) {
        return new SetReading.Known(
                Access.of(admitted.toList()),
                title,
                unknown.isEmpty() ? null : "admits nobody by entries of a type that is not known here: " + unknown);
    }

    private static Stream<Atom> lead(@Nullable String key) {
        return key == null || key.isEmpty() ? Stream.empty() : Stream.of(Atom.user(key));
    }

    private Optional<Project> project(String id) {
        return Optional.ofNullable(projects.getProjectObj(Long.parseLong(id)));
    }
}
