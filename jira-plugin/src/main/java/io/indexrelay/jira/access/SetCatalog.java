package io.indexrelay.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.access.SetFamily;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which access sets the product has now, and what stands behind a family that is no prefix. Sets of roles, leads and steps
 * are left to the rules that refer to them: the sender reads what a rule names and receivers lack. Runs inside the
 * caller's unit of work.
 */
public final class SetCatalog {

    private static final Pattern COLON = Pattern.compile(":");

    private final ProjectManager projects;
    private final SchemeRows rows;
    private final GrantsReader grants;
    private final Applications applications;
    private final Desks desks;

    public SetCatalog(
            ProjectManager projects, SchemeRows rows, GrantsReader grants, Applications applications, Desks desks) {
        this.desks = desks;
        this.projects = projects;
        this.rows = rows;
        this.grants = grants;
        this.applications = applications;
    }

    /** The sets that the documents of a project refer to. */
    public List<String> ofProject(Project project) {
        List<String> sets = new ArrayList<>();
        sets.add(SetIds.browse(project.getId()));
        sets.add(SetIds.visible(project.getId()));
        addGate(grants.browse(project), sets);
        for (long level : rows.levelsOf(project)) {
            sets.add(SetIds.level(project.getId(), level));
            grants.level(project, level).ifPresent(granted -> addGate(granted, sets));
        }
        if (desks.of(project).isPresent()) {
            sets.add(SetIds.desk(project.getId()));
            sets.add(SetIds.portal(project.getId()));
            rows.levelsOf(project).forEach(level -> sets.add(SetIds.portal(project.getId(), level)));
        }
        return sets;
    }

    /** The sets that belong to no project. */
    public List<String> ofApplications() {
        return Stream.concat(
                        Stream.of(SetIds.ANY_APPLICATION),
                        applications.keys().stream().map(SetIds::application))
                .toList();
    }

    /**
     * What a family means now, sorted by the text of the subjects: its sets, or narrower families and projects, which are
     * walked in their turn. Vanished sets are not here; the sender knows those it has sent.
     */
    public List<Listed> expand(SetFamily family) {
        String prefix = family.prefix();
        Stream<Listed> listed;
        if (prefix.startsWith(SetIds.APPLICATION)) {
            listed = sets(family, ofApplications().stream());
        } else if (prefix.equals(SetIds.PROJECT)) {
            listed = all().map(project -> walked(SetIds.ofProject(project.getId())));
        } else if (prefix.startsWith(SetIds.PROJECT)) {
            Project project = projects.getProjectObj(idIn(prefix));
            listed = project == null ? Stream.empty() : sets(family, ofProject(project).stream());
        } else {
            listed = expanded(prefix);
        }
        return listed.sorted((one, other) -> one.subject().compareTo(other.subject()))
                .toList();
    }

    private Stream<Listed> expanded(String prefix) {
        return switch (prefix.substring(0, prefix.indexOf(':') + 1)) {
            case SetIds.LEVELS_OF_ALL -> all().filter(
                            project -> !rows.levelsOf(project).isEmpty())
                    .map(project -> walked(SetIds.levelsOf(project.getId())));
            case SetIds.PERMISSION_SCHEME -> rows.projectsOfPermissionScheme(idIn(prefix)).stream()
                    .map(project -> walked(SetIds.ofProject(project.getId())));
            case SetIds.SECURITY_SCHEME -> rows.projectsOfSecurityScheme(idIn(prefix)).stream()
                    .map(project -> walked(SetIds.levelsOf(project.getId())));
            case SetIds.ROLE_EVERYWHERE -> all().map(project -> set(SetIds.role(project.getId(), idIn(prefix))));
            case SetIds.PERMISSION_SCHEME_ISSUES -> issuesOf(
                    rows.projectsOfPermissionScheme(idIn(prefix)).stream().filter(this::grantsByIssue));
            case SetIds.SECURITY_SCHEME_ISSUES -> issuesOf(
                    rows.projectsOfSecurityScheme(idIn(prefix)).stream().filter(this::grantsByIssue));
            case SetIds.WORKFLOW_ISSUES -> issuesOf(all());
            case SetIds.ISSUES_OF_ALL -> issuesOf(all().filter(this::grantsByIssue));
            default -> Stream.empty();
        };
    }

    private boolean grantsByIssue(Project project) {
        return !grants.browse(project).byIssue().isEmpty()
                || rows.levelsOf(project).stream()
                        .flatMap(level -> grants.level(project, level).stream())
                        .anyMatch(granted -> !granted.byIssue().isEmpty());
    }

    private Stream<Project> all() {
        return projects.getProjects().stream();
    }

    private static void addGate(Grants granted, List<String> sets) {
        if (!granted.byIssue().isEmpty()) {
            sets.add(granted.gate());
        }
    }

    private static Stream<Listed> sets(SetFamily family, Stream<String> ids) {
        return ids.filter(family::contains).map(SetCatalog::set);
    }

    private static Stream<Listed> issuesOf(Stream<Project> projects) {
        return projects.map(project -> listed(Subject.of(Kind.PROJECT, project.getId()), true));
    }

    private static Listed set(String id) {
        return listed(SetIds.subject(id), false);
    }

    private static Listed walked(SetFamily family) {
        return listed(family.subject(), true);
    }

    private static Listed listed(Subject subject, boolean subtree) {
        return new Listed(subject, Change.keyOf(subject), subtree);
    }

    /** The number after the first colon. */
    private static long idIn(String prefix) {
        return Long.parseLong(COLON.split(prefix, -1)[1]);
    }
}
