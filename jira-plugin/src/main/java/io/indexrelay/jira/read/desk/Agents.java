package io.indexrelay.jira.read.desk;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two questions for which Service Management has no answer without a user. Organizations it tells to agents: the project's
 * lead or somebody in one of its roles is asked for. That a desk is open nothing says at all: it is when the portal lets in
 * several whom nothing else lets in, neither the customers' role nor an organization nor Jira itself, and refuses none.
 */
public final class Agents {

    /** The name that Service Management gives the customers' role (read in 5.12). */
    public static final String CUSTOMERS = "Service Desk Customers";

    private static final Logger log = LoggerFactory.getLogger(Agents.class);
    private static final int TRIED = 100;
    private static final int ASKED = 10;
    private static final String NO_AGENT = "its organizations could not be read: no agent was found who may be asked.";

    private final ProjectRoleManager roles;
    private final UserManager users;
    private final PermissionManager permissions;

    public Agents(ProjectRoleManager roles, UserManager users, PermissionManager permissions) {
        this.roles = roles;
        this.users = users;
        this.permissions = permissions;
    }

    /** @param trouble why the value may be too small; {@code ""} when it is not */
    record Answer<T>(T value, String trouble) {}

    Answer<Map<String, List<String>>> organizations(ServiceManagement app, Project project, Desk desk) {
        return survived("organizations", Map.of(), () -> agent(app, project, desk)
                .map(agent -> new Answer<>(app.organizations(agent, desk), ""))
                .orElseGet(() -> new Answer<>(Map.of(), NO_AGENT)));
    }

    /** One alone may come in for a reason that we do not know; where everybody has another, it makes no difference to them. */
    Answer<Boolean> isOpen(ServiceManagement app, Project project, Desk desk) {
        return survived("open access", false, () -> {
            List<String> members = organizations(app, project, desk).value().values().stream()
                    .flatMap(List::stream)
                    .toList();
            List<ApplicationUser> strangers = users.getAllApplicationUsers().stream()
                    .filter(ApplicationUser::isActive)
                    .filter(user -> !members.contains(user.getKey()))
                    .limit(TRIED)
                    .filter(user -> isStranger(app, user, project, desk))
                    .limit(ASKED)
                    .toList();
            boolean open = strangers.stream().allMatch(stranger -> app.entersPortal(stranger, project));
            return new Answer<>(open && !strangers.isEmpty(), "");
        });
    }

    private boolean isStranger(ServiceManagement app, ApplicationUser user, Project project, Desk desk) {
        ProjectRole customers = roles.getProjectRole(CUSTOMERS);
        return !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                && (customers == null || !roles.isUserInProjectRole(user, customers, project))
                && !app.isAgent(user, desk);
    }

    private Optional<ApplicationUser> agent(ServiceManagement app, Project project, Desk desk) {
        return Stream.concat(lead(project), inRoles(project))
                .filter(ApplicationUser::isActive)
                .limit(TRIED)
                .filter(user -> app.isAgent(user, desk))
                .findFirst();
    }

    private Stream<ApplicationUser> lead(Project project) {
        String key = project.getLeadUserKey();
        @Nullable ApplicationUser lead = key == null ? null : users.getUserByKey(key);
        return Stream.ofNullable(lead);
    }

    private Stream<ApplicationUser> inRoles(Project project) {
        List<ApplicationUser> found = new ArrayList<>();
        for (ProjectRole role : (Collection<ProjectRole>) roles.getProjectRoles()) {
            ProjectRoleActors actors = roles.getProjectRoleActors(role, project);
            if (actors != null && !role.getName().equals(CUSTOMERS)) {
                for (RoleActor actor : actors.getRoleActors()) {
                    found.addAll(actor.getUsers());
                }
            }
        }
        return found.stream().distinct();
    }

    private static <T> Answer<T> survived(String what, T nothing, Supplier<Answer<T>> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            log.warn("Service Management did not tell the {} of a desk; nobody comes in by it", what, e);
            return new Answer<>(
                    nothing, what + " could not be read: " + e.getClass().getSimpleName() + ".");
        }
    }
}
