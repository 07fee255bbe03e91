package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return of(issue, project, Optional.empty());
    }

    /**
     * @param involved who is involved as a customer, for the portal's rule: there customers pass by the sets of those who
     *     come in. Empty for Jira's own
     */
    Access of(Issue issue, Project project, Optional<List<Atom>> involved) {
        List<List<Atom>> clauses = new ArrayList<>();
        Grants browse = grants.browse(project);
        if (browse.asksForAnotherPermission()) {
            List<Atom> phase = new ArrayList<>(List.of(Atom.set(SetIds.visible(project.getId()))));
            involved.ifPresent(unused -> phase.add(Atom.set(SetIds.portal(project.getId()))));
            clauses.add(phase);
        }
        clauses.addAll(orAsCustomer(clauses(issue, List.of(browse)), SetIds.portal(project.getId()), involved));
        Long levelId = issue.getSecurityLevelId();
        if (levelId != null) {
            clauses.addAll(grants.level(project, levelId)
                    .map(level -> orAsCustomer(
                            clauses(issue, List.of(level)), SetIds.portal(project.getId(), levelId), involved))
                    .orElse(List.of(List.of())));
        }
        List<Grants> steps = grants.steps(issue, project);
        if (!steps.isEmpty()) {
            clauses.addAll(clauses(issue, steps));
        }
        return new Access(clauses);
    }

    /** Admitted by all of these clauses, or both coming in and involved: each clause once with either. */
    private static List<List<Atom>> orAsCustomer(
            List<List<Atom>> clauses, String comingIn, Optional<List<Atom>> involved) {
        if (involved.isEmpty()) {
            return clauses;
        }
        List<List<Atom>> all = new ArrayList<>();
        for (List<Atom> clause : clauses) {
            all.add(Stream.concat(clause.stream(), Stream.of(Atom.set(comingIn)))
                    .toList());
            all.add(Stream.concat(clause.stream(), involved.get().stream()).toList());
        }
        return all;
    }

    private List<List<Atom>> clauses(Issue issue, List<Grants> grants) {
        List<Holder> byIssue =
                grants.stream().flatMap(each -> each.byIssue().stream()).toList();
        return Grants.clauses(grants, principals.of(issue, byIssue));
    }
}
