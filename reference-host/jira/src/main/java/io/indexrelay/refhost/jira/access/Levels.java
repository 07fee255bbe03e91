package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.NamedValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code IssueSecurityLevelManager}. Levels come, go and are renamed without any event. */
public final class Levels {

    private static final String ENTITY = "SchemeIssueSecurityLevels";

    private final Schemes schemes;
    private final Store store;
    private final Permissions permissions;
    private final IssueSource source;

    public Levels(Schemes schemes, Permissions permissions, IssueSource source) {
        this.schemes = schemes;
        this.store = schemes.store();
        this.permissions = permissions;
        this.source = source;
    }

    private static final class Level extends NamedValue implements IssueSecurityLevel {

        Level(Row row) {
            super(row);
        }

        @Override
        public Long getSchemeId() {
            return row.require("scheme");
        }
    }

    public List<IssueSecurityLevel> getIssueSecurityLevels(long scheme) {
        return shown(
                store.from(ENTITY).where("scheme", scheme).orderBy("name", "id").list());
    }

    public Collection<IssueSecurityLevel> getAllIssueSecurityLevels() {
        return shown(store.from(ENTITY).orderBy("name", "id").list());
    }

    public Collection<IssueSecurityLevel> getIssueSecurityLevelsByName(String name) {
        return shown(store.from(ENTITY).whereFolded("name", name).orderBy("id").list());
    }

    public @Nullable IssueSecurityLevel getSecurityLevel(long id) {
        return store.find(ENTITY, id).map(Level::new).orElse(null);
    }

    public boolean schemeIssueSecurityExists(Long id) {
        return getSecurityLevel(id) != null;
    }

    public @Nullable String getIssueSecurityName(Long id) {
        IssueSecurityLevel level = getSecurityLevel(id);
        return level == null ? null : level.getName();
    }

    public @Nullable String getIssueSecurityDescription(Long id) {
        IssueSecurityLevel level = getSecurityLevel(id);
        return level == null ? null : level.getDescription();
    }

    public @Nullable Long getDefaultSecurityLevel(Project project) {
        return schemes.schemeOf(project.getId(), Schemes.SECURITY)
                .flatMap(scheme -> store.find(Schemes.SECURITY, scheme))
                .map(row -> row.number("defaultlevel"))
                .orElse(null);
    }

    public IssueSecurityLevel createIssueSecurityLevel(long scheme, String name, @Nullable String description) {
        return new Level(store.insert(
                Row.of(ENTITY).with("scheme", scheme).with("name", name).with("description", description)));
    }

    /** With its members. Issues that have it keep its id; nobody sees them then. */
    public void deleteSecurityLevel(Long id) {
        store.from("SchemeIssueSecurities").where("security", id).delete();
        store.from(Schemes.SECURITY)
                .where("defaultlevel", id)
                .update(Row.of(Schemes.SECURITY).with("defaultlevel", null));
        store.delete(ENTITY, id);
    }

    /** Gives issues another level, or none, in the table alone: no event, no change history, the same "updated". */
    public int relevel(@Nullable Project project, long from, @Nullable Long to) {
        var issues = store.from("Issue").where("security", from);
        if (project != null) {
            issues.where("project", project.getId());
        }
        return issues.update(Row.of("Issue").with("security", to));
    }

    /** The levels that a user is in and may give to an issue. */
    public List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, @Nullable ApplicationUser user) {
        return inSchemeOf(issue.getProjectObject()).stream()
                .filter(level -> permissions.inLevel(level.getId(), issue, user))
                .toList();
    }

    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, @Nullable ApplicationUser user) {
        return inSchemeOf(project).stream()
                .filter(level -> permissions.inLevel(level.getId(), project, user))
                .toList();
    }

    public Collection<IssueSecurityLevel> getAllSecurityLevelsForUser(@Nullable ApplicationUser user) {
        Set<IssueSecurityLevel> levels = new LinkedHashSet<>();
        for (long project : store.from("Project").orderBy("id").ids()) {
            source.project(project).ifPresent(each -> levels.addAll(getUsersSecurityLevels(each, user)));
        }
        return levels;
    }

    public Collection<IssueSecurityLevel> getSecurityLevelsForUserByName(@Nullable ApplicationUser user, String name) {
        return getAllSecurityLevelsForUser(user).stream()
                .filter(level -> level.getName().equalsIgnoreCase(name))
                .collect(Collectors.toList());
    }

    public void clearUsersLevels() {
        // Nothing is kept beside the tables.
    }

    /** The level of the project's scheme that a name or an id means. */
    public Optional<IssueSecurityLevel> find(Project project, String nameOrId) {
        return inSchemeOf(project).stream()
                .filter(level -> level.getName().equalsIgnoreCase(nameOrId)
                        || level.getId().toString().equals(nameOrId))
                .findFirst();
    }

    private List<IssueSecurityLevel> inSchemeOf(Project project) {
        return schemes.schemeOf(project.getId(), Schemes.SECURITY)
                .map(this::getIssueSecurityLevels)
                .orElse(List.of());
    }

    private static List<IssueSecurityLevel> shown(List<Row> rows) {
        return rows.stream().<IssueSecurityLevel>map(Level::new).toList();
    }
}
