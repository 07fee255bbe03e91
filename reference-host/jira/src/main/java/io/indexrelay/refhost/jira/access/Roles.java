package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Project roles and who is in them. Writes without a word: events are {@link RoleChanges}'. */
public final class Roles {

    static final String USER = ProjectRoleActor.USER_ROLE_ACTOR_TYPE;
    static final String GROUP = ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE;

    private static final String ROLE = "ProjectRole";
    private static final String ACTOR = "ProjectRoleActor";

    private final Store store;
    private final People people;
    private final Memo memo;

    public Roles(Store store, People people, Memo memo) {
        this.store = store;
        this.people = people;
        this.memo = memo;
    }

    public List<ProjectRole> all() {
        return store.from(ROLE).orderBy("id").list().stream()
                .<ProjectRole>map(Role::new)
                .toList();
    }

    public Optional<ProjectRole> find(long id) {
        return memo.get(List.of("role", id), () -> store.find(ROLE, id).map(Role::new));
    }

    public Optional<ProjectRole> find(String name) {
        return store.from(ROLE).whereFolded("name", name).first().map(Role::new);
    }

    /** By name or id, for fields of actions. */
    ProjectRole named(String nameOrId) {
        return find(nameOrId)
                .or(() -> all().stream()
                        .filter(role -> role.getId().toString().equals(nameOrId))
                        .findFirst())
                .orElseThrow(() -> new Refused("There is no project role \"" + nameOrId + "\"; there are "
                        + all().stream().map(ProjectRole::getName).toList()));
    }

    public ProjectRole create(String name, String description) {
        return new Role(store.insert(Row.of(ROLE).with("name", name).with("description", description)));
    }

    /** The role and its members, nothing else: entries of schemes that name it stay. */
    void delete(long id) {
        store.from(ACTOR).where("projectroleid", id).delete();
        store.delete(ROLE, id);
    }

    /** @param project null for those whom new projects get */
    RoleMembers members(long role, @Nullable Long project) {
        List<Object> question = project == null ? List.of("defaults", role) : List.of("members", role, project);
        return memo.get(
                question,
                () -> new RoleMembers(
                        role,
                        project,
                        store
                                .from(ACTOR)
                                .where("projectroleid", role)
                                .where("pid", project)
                                .orderBy("id")
                                .list()
                                .stream()
                                .map(this::member)
                                .toList()));
    }

    RoleMember member(long role, @Nullable Long project, String type, String parameter) {
        return new RoleMember(null, role, project, type, parameter, people);
    }

    private RoleMember member(Row row) {
        return new RoleMember(
                row.id(),
                row.require("projectroleid"),
                row.number("pid"),
                row.text("roletype", ""),
                row.text("roletypeparameter", ""),
                people);
    }

    /** False where the role is gone: its members are gone with it. */
    boolean contains(long role, long project, @Nullable ApplicationUser user) {
        return find(role).isPresent() && members(role, project).contains(user);
    }

    /** Replaces the members of a role in a project, or of new projects. */
    void update(long role, @Nullable Long project, Iterable<RoleActor> actors) {
        store.from(ACTOR).where("projectroleid", role).where("pid", project).delete();
        for (RoleActor actor : actors) {
            store.insert(Row.of(ACTOR)
                    .with("projectroleid", role)
                    .with("pid", project)
                    .with("roletype", actor.getType())
                    .with("roletypeparameter", actor.getParameter()));
        }
    }

    List<Long> projectsWith(String type, String parameter) {
        return store
                .from(ACTOR)
                .where("roletype", type)
                .whereFolded("roletypeparameter", parameter)
                .whereNot("pid", null)
                .numbers("pid")
                .stream()
                .distinct()
                .toList();
    }

    void removeEverywhere(String type, String parameter) {
        store.from(ACTOR)
                .where("roletype", type)
                .whereFolded("roletypeparameter", parameter)
                .delete();
    }

    void removeProject(long project) {
        store.from(ACTOR).where("pid", project).delete();
    }
}
