package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.event.issue.security.IssueSecurityLevelAddedEvent;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelDeletedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeAddedToProjectEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeCreatedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeDeletedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeRemovedFromProjectEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeUpdatedEvent;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code IssueSecuritySchemeManager}. An entry's "entity type id" is the id of its level. The events that are named after
 * levels mean entries; the one for a deleted entry has the entry's id and nothing else.
 */
public final class SecuritySchemes extends SchemeActions {

    private static final String ENTRIES = "SchemeIssueSecurities";

    private static final SchemeEvents EVENTS = new SchemeEvents(
            IssueSecuritySchemeCreatedEvent::new,
            IssueSecuritySchemeUpdatedEvent::new,
            scheme -> new IssueSecuritySchemeDeletedEvent(scheme.getId()),
            IssueSecuritySchemeAddedToProjectEvent::new,
            IssueSecuritySchemeRemovedFromProjectEvent::new,
            IssueSecurityLevelAddedEvent::new,
            entry -> new IssueSecurityLevelDeletedEvent(entry.getId()));

    public SecuritySchemes(Schemes schemes, IssueSource source, NativeEvents events) {
        super(Schemes.SECURITY, ENTRIES, schemes, source, events, EVENTS);
    }

    @Override
    protected SchemeEntity shown(Row entry) {
        return new SchemeEntity(
                entry.id(),
                entry.text("type", ""),
                entry.text("parameter"),
                entry.require("security"),
                null,
                entry.require("scheme"));
    }

    @Override
    protected Row row(SchemeEntity entry) {
        return Row.of(ENTRIES)
                .with("scheme", entry.getSchemeId())
                .with("type", entry.getType())
                .with("parameter", entry.getParameter())
                .with("security", (Long) entry.getEntityTypeId());
    }

    public @Nullable IssueSecurityLevelScheme getIssueSecurityLevelScheme(Long id) {
        return store.find(Schemes.SECURITY, id)
                .map(row -> new IssueSecurityLevelScheme(
                        row.id(), row.text("name", ""), row.text("description", ""), row.number("defaultlevel")))
                .orElse(null);
    }

    public List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long level) {
        return schemes.members(level).stream()
                .map(grant -> new IssueSecurityLevelPermission(
                        grant.id(), grant.scheme(), level, grant.type(), grant.parameter()))
                .toList();
    }

    public List<Project> getProjectsUsingScheme(long scheme) {
        return getProjects(whole(scheme));
    }

    /** @param scheme null: the project has none any more */
    public void setSchemeForProject(Project project, @Nullable Long scheme) {
        removeSchemesFromProject(project);
        if (scheme != null) {
            addSchemeToProject(project, whole(scheme));
        }
    }

    /** The level that new issues get, for which there is no event. */
    void setDefaultLevel(long scheme, long level) {
        store.update(Row.of(Schemes.SECURITY).with("id", scheme).with("defaultlevel", level));
    }

    /** Its levels go, too; issues keep the ids of levels that nobody has any more, and are for nobody. */
    @Override
    public void deleteScheme(Long id) {
        store.from("SchemeIssueSecurityLevels").where("scheme", id).delete();
        super.deleteScheme(id);
    }
}
