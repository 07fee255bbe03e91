package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code PrioritySchemeManager}. A scheme is a field configuration scheme of the field {@code priority}: its options, in
 * their order, are the priorities of its projects. Without any scheme (backups from before 7.6) a project has all.
 */
public final class PrioritySchemes {

    private static final String FIELD = "priority";

    private final Store store;
    private final Constants constants;
    private final Projects projects;

    public PrioritySchemes(Store store, Constants constants, Projects projects) {
        this.store = store;
        this.constants = constants;
        this.projects = projects;
    }

    /** The ids of a project's priorities in the order of its scheme. */
    public List<String> getOptions(IssueContext context) {
        return scheme(context.getProjectId()).map(this::options).orElseGet(constants::priorityIds);
    }

    public List<Priority> getPrioritiesFromIds(Collection<String> ids) {
        return ids.stream()
                .map(constants::getPriority)
                .filter(priority -> priority != null)
                .toList();
    }

    public @Nullable FieldConfigScheme getDefaultScheme() {
        return scheme(null).map(this::shown).orElse(null);
    }

    public @Nullable FieldConfigScheme getScheme(Project project) {
        return scheme(project.getId()).map(this::shown).orElse(null);
    }

    public List<FieldConfigScheme> getAllSchemes() {
        return store.from("FieldConfigScheme").where("fieldid", FIELD).orderBy("id").list().stream()
                .map(this::shown)
                .toList();
    }

    /** The scheme of a project, else the default one. */
    private Optional<Row> scheme(@Nullable Long project) {
        Optional<Row> own = project == null ? Optional.empty() : context(project);
        return own.or(() -> context(null))
                .flatMap(context -> store.find("FieldConfigScheme", context.require("fieldconfigscheme")));
    }

    private Optional<Row> context(@Nullable Long project) {
        return store.from("ConfigurationContext")
                .where("key", FIELD)
                .where("project", project)
                .whereNot("fieldconfigscheme", null)
                .first();
    }

    private FieldConfigScheme shown(Row scheme) {
        return Values.as(FieldConfigScheme.class, new PriorityScheme(scheme, this));
    }

    /** Projects that have this scheme by name; none for the default one. */
    List<Project> projects(Row scheme) {
        return store
                .from("ConfigurationContext")
                .where("key", FIELD)
                .where("fieldconfigscheme", scheme.id())
                .whereNot("project", null)
                .orderBy("project")
                .numbers("project")
                .stream()
                .map(projects::getProjectObj)
                .filter(project -> project != null)
                .toList();
    }

    boolean isDefault(Row scheme) {
        return context(null)
                .filter(context -> context.require("fieldconfigscheme") == scheme.id())
                .isPresent();
    }

    private List<String> options(Row scheme) {
        List<Long> configurations = store.from("FieldConfigSchemeIssueType")
                .where("fieldconfigscheme", scheme.id())
                .numbers("fieldconfiguration");
        return store
                .from("OptionConfiguration")
                .where("fieldid", FIELD)
                .whereIn("fieldconfig", configurations)
                .orderBy("sequence", "id")
                .list()
                .stream()
                .map(row -> row.text("optionid", ""))
                .toList();
    }

    /**
     * Makes a scheme, or changes the one of that name, and gives it to projects. Nothing is published: Jira has no event
     * for it.
     *
     * @param priorities ids, in their order
     * @param forProjects those that are to have it; empty makes it the default
     */
    public long save(String name, List<String> priorities, List<Long> forProjects) {
        Row scheme = store.from("FieldConfigScheme")
                .where("fieldid", FIELD)
                .where("name", name)
                .first()
                .orElseGet(() -> create(name));
        long configuration = store.from("FieldConfigSchemeIssueType")
                .where("fieldconfigscheme", scheme.id())
                .first()
                .orElseThrow()
                .require("fieldconfiguration");
        store.from("OptionConfiguration").where("fieldconfig", configuration).delete();
        for (int position = 0; position < priorities.size(); position++) {
            store.insert(Row.of("OptionConfiguration")
                    .with("fieldid", FIELD)
                    .with("optionid", priorities.get(position))
                    .with("fieldconfig", configuration)
                    .with("sequence", (long) position));
        }
        if (forProjects.isEmpty()) {
            assign(scheme, null);
        }
        forProjects.forEach(project -> assign(scheme, project));
        return scheme.id();
    }

    private Row create(String name) {
        Row scheme =
                store.insert(Row.of("FieldConfigScheme").with("fieldid", FIELD).with("name", name));
        Row configuration =
                store.insert(Row.of("FieldConfiguration").with("fieldid", FIELD).with("name", name));
        store.insert(Row.of("FieldConfigSchemeIssueType")
                .with("fieldconfigscheme", scheme.id())
                .with("fieldconfiguration", configuration.id()));
        return scheme;
    }

    private void assign(Row scheme, @Nullable Long project) {
        store.from("ConfigurationContext")
                .where("key", FIELD)
                .where("project", project)
                .delete();
        store.insert(Row.of("ConfigurationContext")
                .with("key", FIELD)
                .with("project", project)
                .with("fieldconfigscheme", scheme.id()));
    }
}
