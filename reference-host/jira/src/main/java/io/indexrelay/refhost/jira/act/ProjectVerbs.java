package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.project.Constant;
import io.indexrelay.refhost.jira.project.Constants;
import io.indexrelay.refhost.jira.project.PrioritySchemes;
import io.indexrelay.refhost.jira.project.ProjectChanges;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Map;

/** Projects, and the order of priorities. */
public final class ProjectVerbs {

    private final Acting acting;
    private final Found found;
    private final Store store;
    private final People people;
    private final Projects projects;
    private final ProjectChanges changes;
    private final Constants constants;
    private final PrioritySchemes schemes;

    public ProjectVerbs(
            Acting acting,
            Found found,
            Store store,
            People people,
            Projects projects,
            ProjectChanges changes,
            Constants constants,
            PrioritySchemes schemes) {
        this.acting = acting;
        this.found = found;
        this.store = store;
        this.people = people;
        this.projects = projects;
        this.changes = changes;
        this.constants = constants;
        this.schemes = schemes;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createProject", this::create,
                "editProject", this::edit,
                "archiveProject", this::archive,
                "restoreProject", this::restore,
                "deleteProject", this::delete,
                "priorities", this::priorities,
                "priorityScheme", this::priorityScheme,
                "createIssueType", this::createIssueType);
    }

    private Done create(Action action) {
        acting.mustAdminister("create projects");
        Project project = changes.create(
                acting.user(), freeKey(action.text("key")), action.text("name"), lead(action.text("lead")));
        return Done.of(Found.subject(project));
    }

    private String freeKey(String key) {
        Refused.unless(
                key.matches("[A-Z][A-Z0-9_]{1,9}"),
                "The key \"" + key + "\" is no key of a project; it should be 2 to 10 capital letters and digits");
        Refused.unless(projects.getProjectObjByKey(key) == null, "There is or was a project with the key " + key);
        return key;
    }

    private String lead(String named) {
        return people.byName(named)
                .or(() -> people.byKey(named))
                .map(JiraUser::getKey)
                .orElseThrow(() -> new Refused("There is no user \"" + named + "\" to lead the project"));
    }

    private Done edit(Action action) {
        Project project = found.project(action, "key");
        acting.mustAdminister(project, "edit " + project.getKey());
        String key = action.optional("newKey").orElse(project.getKey());
        if (!key.equals(project.getKey())
                && !projects.getAllProjectKeys(project.getId()).contains(key)) {
            key = freeKey(key);
        }
        changes.edit(
                acting.user(),
                project,
                key,
                action.optional("name").orElse(project.getName()),
                action.optional("lead").map(this::lead).orElse(project.getLeadUserKey()));
        return Done.of(Found.subject(project));
    }

    private Done archive(Action action) {
        Project project = found.project(action, "key");
        acting.mustAdminister("archive projects");
        changes.archive(project);
        return Done.of(Found.subject(project));
    }

    private Done restore(Action action) {
        Project project = found.project(action, "key");
        acting.mustAdminister("restore projects");
        changes.restore(project);
        return Done.of(Found.subject(project));
    }

    private Done delete(Action action) {
        Project project = found.project(action, "key");
        acting.mustAdminister("delete projects");
        changes.delete(acting.user(), project);
        return Done.of(Found.subject(project));
    }

    /** Those not named come after, in their old order. */
    private Done priorities(Action action) {
        acting.mustAdminister("order priorities");
        List<String> order = ids(action.texts("order"));
        long sequence = 0;
        for (String id : order) {
            store.update(Row.of("Priority").with("id", id).with("sequence", ++sequence));
        }
        for (Row row : store.from("Priority").orderBy("sequence", "id").list()) {
            if (!order.contains(row.text("id", ""))) {
                store.update(Row.of("Priority").with("id", row.text("id")).with("sequence", ++sequence));
            }
        }
        return Done.nothing();
    }

    private List<String> ids(List<String> named) {
        return named.stream()
                .map(each -> constants
                        .named("Priority", each)
                        .map(Constant::getId)
                        .orElseThrow(() -> new Refused("There is no priority \"" + each + "\"")))
                .toList();
    }

    /** {@code name}, {@code priorities} in their order, and {@code projects} that are to have it (none: it is the default). */
    private Done priorityScheme(Action action) {
        acting.mustAdminister("change priority schemes");
        List<Long> of = action.texts("projects").stream()
                .map(key -> found.project(key).getId())
                .toList();
        long unused = schemes.save(action.text("name"), ids(action.texts("priorities")), of);
        return Done.nothing();
    }

    /** {@code name}, {@code subTasks} for one of sub-tasks. Every project has every type here. */
    private Done createIssueType(Action action) {
        acting.mustAdminister("create issue types");
        constants.createIssueType(action.text("name"), action.flag("subTasks"));
        return Done.nothing();
    }
}
