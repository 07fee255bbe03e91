package io.indexrelay.jira.access;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of permission schemes and of security levels, as the product's managers have them. */
public final class SchemeRows {

    static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";
    static final String CREATE_ISSUES = "CREATE_ISSUES";
    static final String ASSIGNABLE_USER = "ASSIGNABLE_USER";

    private final PermissionSchemeManager permissionSchemes;
    private final IssueSecuritySchemeManager securitySchemes;
    private final IssueSecurityLevelManager levels;
    private final Predicate<String> isRegistered;

    /**
     * @param isRegistered whether Jira knows a type of holders now; asked of the two that it brings and does not register by
     *     itself
     */
    public SchemeRows(
            PermissionSchemeManager permissionSchemes,
            IssueSecuritySchemeManager securitySchemes,
            IssueSecurityLevelManager levels,
            Predicate<String> isRegistered) {
        this.permissionSchemes = permissionSchemes;
        this.securitySchemes = securitySchemes;
        this.levels = levels;
        this.isRegistered = isRegistered;
    }

    /** Whom the project's permission scheme grants a permission; nobody without a scheme. */
    List<Holder> holders(Project project, String permission) {
        Scheme scheme = permissionSchemes.getSchemeFor(project);
        if (scheme == null) {
            return List.of();
        }
        List<Holder> holders = new ArrayList<>();
        for (SchemeEntity entity : scheme.getEntities()) {
            if (permission.equals(permissionOf(entity))) {
                holders.add(holder(entity.getType(), entity.getParameter()));
            }
        }
        return holders;
    }

    /**
     * The members of a security level; empty when the level is not one of the project's own scheme, or the project has no
     * such scheme: then nobody sees the project's issues of that level.
     */
    Optional<List<Holder>> members(Project project, long levelId) {
        Scheme scheme = securitySchemes.getSchemeFor(project);
        IssueSecurityLevel level = scheme == null ? null : levels.getSecurityLevel(levelId);
        if (level == null || !scheme.getId().equals(level.getSchemeId())) {
            return Optional.empty();
        }
        List<Holder> members = new ArrayList<>();
        for (IssueSecurityLevelPermission row : securitySchemes.getPermissionsBySecurityLevel(levelId)) {
            members.add(holder(row.getType(), row.getParameter()));
        }
        return Optional.of(members);
    }

    private Holder holder(String type, @Nullable String parameter) {
        Holder holder = Holder.of(type, parameter);
        return !holder.asksForAnotherPermission() || isRegistered.test(type) ? holder : holder.unregistered();
    }

    /** The ids of the levels that issues of the project can have. */
    public List<Long> levelsOf(Project project) {
        Scheme scheme = securitySchemes.getSchemeFor(project);
        return scheme == null
                ? List.of()
                : levels.getIssueSecurityLevels(scheme.getId()).stream()
                        .map(IssueSecurityLevel::getId)
                        .toList();
    }

    /** The projects that use a permission scheme; none when the scheme is gone. */
    List<Project> projectsOfPermissionScheme(long schemeId) {
        Scheme scheme = permissionSchemes.getSchemeObject(schemeId);
        return scheme == null ? List.of() : permissionSchemes.getProjects(scheme);
    }

    /** The projects that use an issue security scheme. */
    List<Project> projectsOfSecurityScheme(long schemeId) {
        return securitySchemes.getProjectsUsingScheme(schemeId);
    }

    /** Jira 6.3 and later name a permission by its key; the type of the accessor is Object. */
    private static @Nullable String permissionOf(SchemeEntity entity) {
        Object id = entity.getEntityTypeId();
        if (id instanceof ProjectPermissionKey key) {
            return key.permissionKey();
        }
        return id == null ? null : id.toString();
    }
}
