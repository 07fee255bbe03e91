package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Permission schemes, issue security schemes and their levels. Only administrators change them. */
final class SchemeVerbs {

    private final AccessActor actor;
    private final Entries entries;
    private final PermissionSchemes permissions;
    private final SecuritySchemes security;
    private final Levels levels;

    SchemeVerbs(
            AccessActor actor,
            Entries entries,
            PermissionSchemes permissions,
            SecuritySchemes security,
            Levels levels) {
        this.actor = actor;
        this.entries = entries;
        this.permissions = permissions;
        this.security = security;
        this.levels = levels;
    }

    Map<String, Verb> verbs() {
        return Map.of(
                "schemeEntry", this::schemeEntry,
                "createPermissionScheme", this::createPermissionScheme,
                "permissionScheme", this::permissionScheme,
                "deletePermissionScheme", action -> delete(action, permissions),
                "levelEntry", this::levelEntry,
                "createSecurityScheme", this::createSecurityScheme,
                "securityScheme", this::securityScheme,
                "deleteSecurityScheme", action -> delete(action, security),
                "createLevel", this::createLevel,
                "deleteLevel", this::deleteLevel);
    }

    private Done schemeEntry(Action action) {
        actor.mustAdminister("change permission schemes");
        Project project = actor.project(action);
        Scheme scheme = permissions.getSchemeFor(project);
        if (scheme == null) {
            throw new Refused("The project " + project.getKey() + " has no permission scheme");
        }
        String name = action.text("permission").toUpperCase(Locale.ENGLISH);
        ProjectPermissionKey permission =
                new ProjectPermissionKey(PermissionWords.permission(name).orElse(name));
        entries.change(action, permissions, scheme.getId(), permission, List.copyOf(scheme.getEntities()));
        return actor.done(project);
    }

    /** {@code "copyOf"} names the scheme whose entries it gets; else it has none. */
    private Done createPermissionScheme(Action action) {
        actor.mustAdminister("create permission schemes");
        String name = action.text("name");
        Refused.unless(!permissions.schemeExists(name), "There is a permission scheme \"" + name + "\" already");
        Optional<String> from = action.optional("copyOf");
        if (from.isPresent()) {
            permissions.copy(scheme(permissions, from.get()), name);
        } else {
            permissions.createSchemeObject(name, "");
        }
        return Done.nothing();
    }

    private Done permissionScheme(Action action) {
        actor.mustAdminister("assign permission schemes");
        Project project = actor.project(action);
        permissions.replaceScheme(project, scheme(permissions, action.text("scheme")));
        return actor.done(project);
    }

    private Done delete(Action action, SchemeActions schemes) {
        actor.mustAdminister("delete schemes");
        schemes.deleteScheme(scheme(schemes, action.text("scheme")).getId());
        return Done.nothing();
    }

    private Done levelEntry(Action action) {
        actor.mustAdminister("change security levels");
        Project project = actor.project(action);
        IssueSecurityLevel level = level(project, action);
        List<SchemeEntity> present =
                List.copyOf(scheme(security, level.getSchemeId().toString()).getEntities());
        entries.change(action, security, level.getSchemeId(), level.getId(), present);
        return actor.done(project);
    }

    /** {@code "levels"} names its levels, {@code "default"} the one that new issues get. */
    private Done createSecurityScheme(Action action) {
        actor.mustAdminister("create issue security schemes");
        String name = action.text("name");
        Refused.unless(!security.schemeExists(name), "There is an issue security scheme \"" + name + "\" already");
        Scheme scheme = security.createSchemeObject(name, "");
        Optional<String> first = action.optional("default");
        for (String level : action.texts("levels")) {
            IssueSecurityLevel made = levels.createIssueSecurityLevel(scheme.getId(), level, "");
            if (first.filter(level::equals).isPresent()) {
                security.setDefaultLevel(scheme.getId(), made.getId());
            }
        }
        return Done.nothing();
    }

    /**
     * Without {@code "scheme"} the project has none any more. Issues with a level get the one that {@code "levels"} puts in its
     * place, or none, without events, as Jira's task in the background does.
     */
    private Done securityScheme(Action action) {
        actor.mustAdminister("assign issue security schemes");
        Project project = actor.project(action);
        Scheme before = security.getSchemeFor(project);
        Optional<Scheme> after = action.optional("scheme").map(name -> scheme(security, name));
        security.setSchemeForProject(project, after.map(Scheme::getId).orElse(null));
        if (before != null && !after.map(Scheme::getId).equals(Optional.of(before.getId()))) {
            for (IssueSecurityLevel old : levels.getIssueSecurityLevels(before.getId())) {
                String wanted = action.json().path("levels").path(old.getName()).asText("");
                Long level = wanted.isEmpty() ? null : level(project, wanted).getId();
                levels.relevel(project, old.getId(), level);
            }
        }
        return actor.done(project);
    }

    private Done createLevel(Action action) {
        actor.mustAdminister("create security levels");
        Scheme scheme = scheme(security, action.text("scheme"));
        levels.createIssueSecurityLevel(scheme.getId(), action.text("name"), "");
        return Done.nothing();
    }

    /** Issues that have it get {@code "swap"}, or none, without events. */
    private Done deleteLevel(Action action) {
        actor.mustAdminister("delete security levels");
        Project project = actor.project(action);
        IssueSecurityLevel level = level(project, action);
        Optional<IssueSecurityLevel> swap = action.optional("swap").map(name -> level(project, name));
        levels.relevel(null, level.getId(), swap.map(IssueSecurityLevel::getId).orElse(null));
        levels.deleteSecurityLevel(level.getId());
        return actor.done(project);
    }

    private IssueSecurityLevel level(Project project, Action action) {
        return level(project, action.text("level"));
    }

    private IssueSecurityLevel level(Project project, String nameOrId) {
        return levels.find(project, nameOrId)
                .orElseThrow(() -> new Refused("The issue security scheme of " + project.getKey() + " has no level \""
                        + nameOrId + "\"; see the verbs securityScheme and createLevel"));
    }

    /** By name or id. */
    private static Scheme scheme(SchemeActions schemes, String nameOrId) {
        return schemes.getSchemeObjects().stream()
                .filter(each -> each.getName().equalsIgnoreCase(nameOrId)
                        || each.getId().toString().equals(nameOrId))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no scheme \"" + nameOrId + "\"; there are "
                        + schemes.getSchemeObjects().stream()
                                .map(Scheme::getName)
                                .toList()));
    }
}
