package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.event.permission.PermissionAddedEvent;
import com.atlassian.jira.event.permission.PermissionDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeAddedToProjectEvent;
import com.atlassian.jira.event.permission.PermissionSchemeCopiedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeCreatedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeRemovedFromProjectEvent;
import com.atlassian.jira.event.permission.PermissionSchemeUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.Objects;

/** {@code PermissionSchemeManager}. An entry's "entity type id" is the key of its permission. */
public final class PermissionSchemes extends SchemeActions {

    private static final String ENTRIES = "SchemePermissions";

    private static final SchemeEvents EVENTS = new SchemeEvents(
            PermissionSchemeCreatedEvent::new,
            PermissionSchemeUpdatedEvent::new,
            scheme -> new PermissionSchemeDeletedEvent(scheme.getId(), scheme.getName()),
            PermissionSchemeAddedToProjectEvent::new,
            PermissionSchemeRemovedFromProjectEvent::new,
            PermissionAddedEvent::new,
            entry -> new PermissionDeletedEvent(Objects.requireNonNull(entry.getSchemeId()), entry));

    private final NativeEvents events;

    public PermissionSchemes(Schemes schemes, IssueSource source, NativeEvents events) {
        super(Schemes.PERMISSION, ENTRIES, schemes, source, events, EVENTS);
        this.events = events;
    }

    @Override
    protected SchemeEntity shown(Row entry) {
        return new SchemeEntity(
                entry.id(),
                entry.text("type", ""),
                entry.text("parameter"),
                new ProjectPermissionKey(entry.text("permissionKey", "")),
                null,
                entry.require("scheme"));
    }

    @Override
    protected Row row(SchemeEntity entry) {
        ProjectPermissionKey permission = (ProjectPermissionKey) entry.getEntityTypeId();
        return Row.of(ENTRIES)
                .with("scheme", entry.getSchemeId())
                .with("type", entry.getType())
                .with("parameter", entry.getParameter())
                .with("permissionKey", permission.permissionKey());
    }

    public Scheme getDefaultSchemeObject() {
        return getSchemeObjects().stream()
                .min(java.util.Comparator.comparing(Scheme::getId))
                .orElseThrow(() -> new IllegalStateException("There is no permission scheme"));
    }

    public void addDefaultSchemeToProject(Project project) {
        addSchemeToProject(project, getDefaultSchemeObject());
    }

    public Scheme copyScheme(Scheme scheme) {
        return copy(scheme, "Copy of " + scheme.getName());
    }

    /** A new scheme with the same entries. */
    public Scheme copy(Scheme scheme, String name) {
        Scheme from = whole(scheme.getId());
        Scheme copy = createSchemeAndEntities(
                new Scheme(null, from.getType(), name, from.getDescription(), from.getEntities()));
        events.publishAfterwards(new PermissionSchemeCopiedEvent(from, copy));
        return copy;
    }

    public String getSchemeEntityName() {
        return Schemes.PERMISSION;
    }

    public String getEntityName() {
        return ENTRIES;
    }

    public void flushSchemeEntities() {
        // Nothing is kept beside the tables.
    }
}
