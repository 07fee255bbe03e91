package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import io.indexrelay.refhost.jira.value.Values;
import io.indexrelay.refhost.manager.Memo;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code ProjectManager}, as far as it reads. Keys are those of today unless a method says otherwise. */
public final class Projects {

    /** The property that an archived project has. */
    static final String ARCHIVED = "jira.archiving.projects";

    private final Store store;
    private final Lookups lookups;
    private final Constants constants;
    private final ProjectParts parts;
    private final Memo memo;

    public Projects(Store store, Lookups lookups, Constants constants, ProjectParts parts, Memo memo) {
        this.store = store;
        this.lookups = lookups;
        this.constants = constants;
        this.parts = parts;
        this.memo = memo;
    }

    Lookups lookups() {
        return lookups;
    }

    Constants constants() {
        return constants;
    }

    ProjectParts parts() {
        return parts;
    }

    Project shown(Row row) {
        boolean archived = store.from("OSPropertyEntry")
                .where("propertyKey", ARCHIVED)
                .where("entityId", row.id())
                .exists();
        return Values.as(Project.class, new ProjectValue(row, archived, this));
    }

    public Optional<Row> row(long id) {
        return store.find("Project", id);
    }

    public @Nullable Project getProjectObj(@Nullable Long id) {
        return id == null
                ? null
                : memo.get(List.of("project", id), () -> row(id).map(this::shown))
                        .orElse(null);
    }

    public @Nullable Project getProjectByCurrentKey(String key) {
        return store.from("Project").where("key", key).first().map(this::shown).orElse(null);
    }

    public @Nullable Project getProjectByCurrentKeyIgnoreCase(String key) {
        return store.from("Project")
                .whereFolded("key", key)
                .first()
                .map(this::shown)
                .orElse(null);
    }

    /** By a present or a former key. */
    public @Nullable Project getProjectObjByKey(String key) {
        Project current = getProjectByCurrentKey(key);
        return current != null
                ? current
                : former(store.from("ProjectKey").where("projectKey", key).first());
    }

    /** By a present or a former key, in any case. */
    public @Nullable Project getProjectObjByKeyIgnoreCase(String key) {
        Project current = getProjectByCurrentKeyIgnoreCase(key);
        return current != null
                ? current
                : former(store.from("ProjectKey").whereFolded("projectKey", key).first());
    }

    private @Nullable Project former(Optional<Row> key) {
        return key.map(row -> getProjectObj(row.number("projectId"))).orElse(null);
    }

    public @Nullable Project getProjectObjByName(String name) {
        return store.from("Project")
                .whereFolded("name", name)
                .first()
                .map(this::shown)
                .orElse(null);
    }

    /** Present and former keys. */
    public Set<String> getAllProjectKeys(Long id) {
        Set<String> keys = new LinkedHashSet<>();
        row(id).map(row -> row.text("key")).ifPresent(keys::add);
        store.from("ProjectKey")
                .where("projectId", id)
                .orderBy("id")
                .list()
                .forEach(row -> keys.add(row.text("projectKey", "")));
        return keys;
    }

    /** Without archived ones. */
    public List<Project> getProjects() {
        return all(false);
    }

    public List<Project> getProjectObjects() {
        return all(false);
    }

    public List<Project> getArchivedProjects() {
        return all(true);
    }

    private List<Project> all(boolean archived) {
        Set<Long> hidden = new HashSet<>(
                store.from("OSPropertyEntry").where("propertyKey", ARCHIVED).numbers("entityId"));
        return store.from("Project").orderBy("id").list().stream()
                .filter(row -> hidden.contains(row.id()) == archived)
                .map(row -> Values.as(Project.class, new ProjectValue(row, archived, this)))
                .toList();
    }

    public long getProjectCount() {
        return store.from("Project").count();
    }

    public Collection<Project> getProjectsLeadBy(String userKey) {
        return store.from("Project").where("lead", userKey).orderBy("id").list().stream()
                .map(this::shown)
                .toList();
    }

    public long getCurrentCounterForProject(Long id) {
        return row(id).map(row -> row.number("counter", 0)).orElse(0L);
    }
}
