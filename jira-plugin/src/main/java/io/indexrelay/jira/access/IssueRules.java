package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of an issue: the Browse permission, and its security level, and its workflow step. Whoever passes the issue
 * phase passes the project phase as well, but for two holders that ask for another permission there (read in Jira 6.3.15).
 */
public final class IssueRules {

    private final GrantsReader grants;
    private final OwnPrincipals principals;

    public IssueRules(GrantsReader grants, OwnPrincipals principals) {
        this.grants = grants;
        this.principals = principals;
    }

    Access of(Issue issue, Project project) {
        List<List<Atom>> clauses = new ArrayList<>();
        Grants browse = grants.browse(project);
        if (browse.asksForAnotherPermission()) {
            clauses.add(List.of(Atom.set(SetIds.visible(project.getId()))));
        }
        clauses.addAll(clauses(issue, List.of(browse)));
        if (issue.getSecurityLevelId() != null) {
            clauses.addAll(grants.level(project, issue.getSecurityLevelId())
                    .map(level -> clauses(issue, List.of(level)))
                    .orElse(List.of(List.of())));
        }
        List<Grants> steps = grants.steps(issue, project);
        if (!steps.isEmpty()) {
            clauses.addAll(clauses(issue, steps));
        }
        return new Access(clauses);
    }

    private List<List<Atom>> clauses(Issue issue, List<Grants> grants) {
        List<Holder> byIssue =
                grants.stream().flatMap(each -> each.byIssue().stream()).toList();
        return Grants.clauses(grants, principals.of(issue, byIssue));
    }
}
