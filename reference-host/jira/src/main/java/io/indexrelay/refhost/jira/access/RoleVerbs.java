package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.PeopleVerbs;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Project roles. The pages' way goes through the service, which has events; the other through the manager, which has none. */
final class RoleVerbs {

    private final AccessActor actor;
    private final PeopleVerbs people;
    private final Roles roles;
    private final RoleChanges changes;

    RoleVerbs(AccessActor actor, PeopleVerbs people, Roles roles, RoleChanges changes) {
        this.actor = actor;
        this.people = people;
        this.roles = roles;
        this.changes = changes;
    }

    Map<String, Verb> verbs() {
        return Map.of("role", this::role, "createRole", this::createRole, "deleteRole", this::deleteRole);
    }

    private Done role(Action action) {
        Project project = actor.project(action);
        actor.mustAdminister(project, "change the roles of the project " + project.getKey());
        ProjectRole role = roles.named(action.text("role"));
        List<RoleMember> added = members(action, "add", role, project);
        List<RoleMember> removed = members(action, "remove", role, project);
        Refused.unless(
                !added.isEmpty() || !removed.isEmpty(),
                "Say whom to \"add\" or to \"remove\": {\"users\":[…],\"groups\":[…]}");
        RoleMembers present = roles.members(role.getId(), project.getId());
        for (RoleMember gone : removed) {
            Refused.unless(
                    present.getRoleActors().contains(gone), gone + " is not in the role \"" + role.getName() + "\"");
        }
        if (action.viaApi()) {
            roles.update(
                    role.getId(),
                    project.getId(),
                    present.addRoleActors(added).removeRoleActors(removed).getRoleActors());
        } else {
            changes.update(role, project, added, removed);
        }
        return actor.done(project);
    }

    private List<RoleMember> members(Action action, String field, ProjectRole role, Project project) {
        JsonNode value = action.json().path(field);
        List<RoleMember> members = new ArrayList<>();
        for (String name : texts(value, "users")) {
            members.add(roles.member(
                    role.getId(),
                    project.getId(),
                    Roles.USER,
                    people.named(name).key()));
        }
        for (String name : texts(value, "groups")) {
            members.add(roles.member(role.getId(), project.getId(), Roles.GROUP, people.group(name)));
        }
        return members;
    }

    private static List<String> texts(JsonNode value, String field) {
        List<String> texts = new ArrayList<>();
        JsonNode list = value.path(field);
        Refused.unless(
                list.isMissingNode() || list.isArray(),
                "The field \"" + field + "\" holds " + list + "; it should be a list of texts");
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private Done createRole(Action action) {
        actor.mustAdminister("create roles");
        String name = action.text("name");
        Refused.unless(roles.find(name).isEmpty(), "There is a project role \"" + name + "\" already");
        roles.create(name, "");
        return Done.nothing();
    }

    private Done deleteRole(Action action) {
        actor.mustAdminister("delete roles");
        ProjectRole role = roles.named(action.text("role"));
        if (action.viaApi()) {
            roles.delete(role.getId());
        } else {
            changes.delete(role);
        }
        return Done.nothing();
    }
}
