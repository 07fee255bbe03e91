package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the managers of permission schemes and of issue security schemes have in common. One event for each entry that is
 * added or deleted; none for the entries of a scheme that goes, nor for those that go with a group, a role or a user.
 */
public abstract class SchemeActions {

    private final String entity;
    private final String entries;
    protected final Schemes schemes;
    protected final Store store;
    private final IssueSource source;
    private final NativeEvents events;
    private final SchemeEvents kinds;

    SchemeActions(
            String entity,
            String entries,
            Schemes schemes,
            IssueSource source,
            NativeEvents events,
            SchemeEvents kinds) {
        this.entity = entity;
        this.entries = entries;
        this.schemes = schemes;
        this.store = schemes.store();
        this.source = source;
        this.events = events;
        this.kinds = kinds;
    }

    protected abstract SchemeEntity shown(Row entry);

    protected abstract Row row(SchemeEntity entry);

    public @Nullable Scheme getSchemeObject(@Nullable Long id) {
        return id == null ? null : store.find(entity, id).map(this::shownScheme).orElse(null);
    }

    public @Nullable Scheme getSchemeObject(String name) {
        return store.from(entity)
                .whereFolded("name", name)
                .first()
                .map(this::shownScheme)
                .orElse(null);
    }

    public List<Scheme> getSchemeObjects() {
        return store.from(entity).orderBy("name", "id").list().stream()
                .map(this::shownScheme)
                .toList();
    }

    public List<Scheme> getAssociatedSchemes(boolean withEntities) {
        return getSchemeObjects().stream()
                .filter(scheme -> !projectIds(scheme).isEmpty())
                .toList();
    }

    public List<Scheme> getUnassociatedSchemes() {
        return getSchemeObjects().stream()
                .filter(scheme -> projectIds(scheme).isEmpty())
                .toList();
    }

    public @Nullable Scheme getSchemeFor(Project project) {
        return schemes.schemeOf(project.getId(), entity)
                .map(this::getSchemeObject)
                .orElse(null);
    }

    public List<Project> getProjects(Scheme scheme) {
        return projectIds(scheme).stream()
                .flatMap(id -> source.project(id).stream())
                .toList();
    }

    public boolean schemeExists(String name) {
        return getSchemeObject(name) != null;
    }

    public Scheme createSchemeObject(String name, @Nullable String description) {
        Row row = store.insert(Row.of(entity).with("name", name).with("description", description));
        Scheme scheme = shownScheme(row);
        events.publishAfterwards(kinds.created().apply(scheme));
        return scheme;
    }

    /** With the entries that the scheme brings, for which there is no event. */
    public Scheme createSchemeAndEntities(Scheme scheme) {
        Scheme made = createSchemeObject(scheme.getName(), scheme.getDescription());
        scheme.getEntities()
                .forEach(entry -> store.insert(row(entry).with("id", null).with("scheme", made.getId())));
        return whole(made.getId());
    }

    public void updateScheme(Scheme scheme) {
        Scheme before = whole(scheme.getId());
        store.update(Row.of(entity)
                .with("id", scheme.getId())
                .with("name", scheme.getName())
                .with("description", scheme.getDescription()));
        events.publishAfterwards(kinds.updated().apply(whole(scheme.getId()), before));
    }

    /** Projects that had it have none then. */
    public void deleteScheme(Long id) {
        Scheme scheme = whole(id);
        store.from(entries).where("scheme", id).delete();
        projectIds(scheme).forEach(project -> schemes.dissociate(project, entity));
        store.delete(entity, id);
        events.publishAfterwards(kinds.deleted().apply(scheme));
    }

    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.associate(project.getId(), scheme.getId(), entity);
        events.publishAfterwards(kinds.addedTo().apply(scheme, project));
    }

    public void removeSchemesFromProject(Project project) {
        Scheme scheme = getSchemeFor(project);
        if (scheme != null) {
            schemes.dissociate(project.getId(), entity);
            events.publishAfterwards(kinds.removedFrom().apply(scheme, project));
        }
    }

    /** Gives the project a scheme for the one it has. */
    public void replaceScheme(Project project, Scheme scheme) {
        removeSchemesFromProject(project);
        addSchemeToProject(project, scheme);
    }

    /** Adds an entry to a scheme. */
    public SchemeEntity addEntity(long scheme, SchemeEntity entry) {
        SchemeEntity added = shown(store.insert(row(entry).with("scheme", scheme)));
        events.publishAfterwards(kinds.entryAdded().apply(scheme, added));
        return added;
    }

    public void deleteEntity(Long id) {
        Optional<Row> row = store.find(entries, id);
        store.delete(entries, id);
        row.map(this::shown)
                .ifPresent(
                        entry -> events.publishAfterwards(kinds.entryDeleted().apply(entry)));
    }

    /** Every entry that means somebody who is gone, in every scheme, without an event. */
    public boolean removeEntities(String type, String parameter) {
        return store.from(entries)
                        .where("type", type)
                        .whereFolded("parameter", parameter)
                        .delete()
                > 0;
    }

    private List<Long> projectIds(Scheme scheme) {
        return schemes.projectsOf(scheme.getId(), entity);
    }

    protected final Scheme whole(Long id) {
        return store.find(entity, id)
                .map(this::shownScheme)
                .orElseThrow(() -> new IllegalArgumentException("There is no " + entity + " " + id));
    }

    private Scheme shownScheme(Row row) {
        List<SchemeEntity> all = store.from(entries).where("scheme", row.id()).orderBy("id").list().stream()
                .map(this::shown)
                .toList();
        return new Scheme(row.id(), entity, row.text("name", ""), row.text("description"), all);
    }
}
