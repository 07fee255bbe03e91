package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.PeopleActions;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.store.Store;

/** Who acts, what they may, and which project they name. */
final class AccessActor {

    private final PeopleActions people;
    private final LoggedIn session;
    private final Permissions permissions;
    private final Store store;
    private final IssueSource source;

    AccessActor(PeopleActions people, LoggedIn session, Permissions permissions, Store store, IssueSource source) {
        this.people = people;
        this.session = session;
        this.permissions = permissions;
        this.store = store;
        this.source = source;
    }

    void mustAdminister(String doWhat) {
        people.mustAdminister(doWhat);
    }

    /** Administrators of the project, and of Jira. */
    void mustAdminister(Project project, String doWhat) {
        ApplicationUser user = session.getLoggedInUser();
        if (!permissions.inProject(ProjectPermissions.ADMINISTER_PROJECTS.permissionKey(), project, user)) {
            mustAdminister(doWhat);
        }
    }

    /** The project whose key the field "project" holds. */
    Project project(Action action) {
        String key = action.text("project");
        return store.from("Project")
                .whereFolded("key", key)
                .first()
                .flatMap(row -> source.project(row.id()))
                .orElseThrow(() -> new Refused("There is no project with the key \"" + key + "\""));
    }

    Done done(Project project) {
        return Done.of("project/" + project.getId());
    }
}
