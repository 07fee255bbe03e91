package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Portal;
import io.indexrelay.access.SetReading;
import io.indexrelay.jira.read.Links;
import io.indexrelay.jira.read.desk.Agents;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.DeskState;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.RequestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sees what in the customer portal. There the entry for customers admits whoever comes into the portal, by open access,
 * the customers' role or an organization of the desk, and is involved in the request: its reporter, a participant, a member
 * of a group or an organization that it is shared with (read in Service Management 5.12). Everybody whom Jira itself admits
 * passes as well, and the security level and the workflow step are asked as ever.
 *
 * <p>A request has a set of its own, which it and its public comments name, so that one event hides them all.
 */
public final class PortalRules {

    private final Desks desks;
    private final IssueRules issues;
    private final Involved involved;
    private final ProjectRoleManager roles;
    private final Links links;

    public PortalRules(Desks desks, IssueRules issues, Involved involved, ProjectRoleManager roles, Links links) {
        this.desks = desks;
        this.issues = issues;
        this.involved = involved;
        this.roles = roles;
        this.links = links;
    }

    /** How an issue shows; empty when it is no request, and nobody sees it there. */
    Optional<Portal> of(Issue issue) {
        return deskOf(issue)
                .map(desk -> new Portal(
                        links.portal(desk.portalId(), issue.getKey()),
                        Access.of(List.of(Atom.set(SetIds.request(issue.getId()))))));
    }

    /** The same, seen by those alone whom this clause admits as well. */
    Optional<Portal> of(Issue issue, List<List<Atom>> narrowed) {
        return of(issue).map(shown -> new Portal(shown.url(), shown.access().and(new Access(narrowed))));
    }

    /** Who sees a request. */
    SetReading request(Issue issue) {
        Project project = issue.getProjectObject();
        if (deskOf(issue).isEmpty()) {
            return new SetReading.Absent();
        }
        List<List<Atom>> all = new ArrayList<>();
        all.add(List.of(Atom.set(SetIds.desk(project.getId()))));
        all.addAll(issues.of(issue, project, Optional.of(involved.in(issue))).all());
        return new SetReading.Known(new Access(all), "Request " + issue.getId() + " in the portal");
    }

    /** Open while there is a portal. */
    SetReading desk(Project project) {
        return desks.of(project)
                .<SetReading>map(desk ->
                        new SetReading.Known(Access.of(List.of(Atom.AUTHENTICATED)), "Portal of " + project.getId()))
                .orElseGet(SetReading.Absent::new);
    }

    /** Who comes in, where an entry lets customers in at all; nobody where none does. */
    SetReading customers(Project project, String title, Optional<Grants> granted) {
        Optional<DeskState> state = desks.state(project);
        if (state.isEmpty() || granted.isEmpty()) {
            return new SetReading.Absent();
        }
        boolean admits = granted.get().customers();
        return new SetReading.Known(
                Access.of(admits ? comingIn(project, state.get()) : List.of()),
                title,
                admits ? state.get().narrower().orElse(null) : null);
    }

    private List<Atom> comingIn(Project project, DeskState state) {
        List<Atom> admitted = new ArrayList<>();
        if (state.open()) {
            admitted.add(Atom.AUTHENTICATED);
        }
        ProjectRole customers = roles.getProjectRole(Agents.CUSTOMERS);
        if (customers != null) {
            admitted.add(Atom.set(SetIds.role(project.getId(), customers.getId())));
        }
        state.organizations().forEach(id -> admitted.add(Atom.organization(id)));
        return admitted;
    }

    /**
     * A request type: in Jira for those who see the project, in the portal for those who come in, and nowhere for others
     * than those it is restricted to.
     */
    Access of(RequestKind type, Desk desk) {
        List<List<Atom>> inJira = new ArrayList<>();
        inJira.add(List.of(Atom.set(SetIds.visible(desk.projectId()))));
        List<List<Atom>> inPortal = new ArrayList<>();
        inPortal.add(List.of(Atom.set(SetIds.desk(desk.projectId()))));
        inPortal.add(List.of(Atom.set(SetIds.visible(desk.projectId())), Atom.set(SetIds.portal(desk.projectId()))));
        desks.allowed(type).ifPresent(allowed -> {
            inJira.add(allowed);
            inPortal.add(allowed);
        });
        return new Access(inJira).with(new Portal(links.create(desk.portalId(), type.id()), new Access(inPortal)));
    }

    private Optional<Desk> deskOf(Issue issue) {
        return desks.of(issue.getProjectObject())
                .filter(desk -> desks.requestType(issue.getId(), desk).isPresent());
    }
}
