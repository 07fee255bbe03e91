package io.indexrelay.jira.access;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.indexrelay.admin.Host;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.InternalComments;
import io.indexrelay.jira.read.Links;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import java.net.URI;
import java.util.function.Predicate;

/** The reader of rules as the plugin wires it, over a small Jira. */
final class AccessReaders {

    private AccessReaders() {}

    /** @param isRegistered whether Jira knows a type of holders now */
    static JiraAccessReader of(FakeJira jira, FakeServiceManagement app, Predicate<String> isRegistered) {
        Host host = mock(Host.class);
        when(host.baseUrl()).thenReturn(URI.create("https://jira.example.com"));
        Desks desks = app.desks(jira);
        OwnPrincipals principals = new OwnPrincipals(jira.fields);
        SchemeRows rows = new SchemeRows(jira.permissionSchemes, jira.securitySchemes, jira.levels, isRegistered);
        GrantsReader grants = new GrantsReader(rows, principals, new WorkflowSteps(jira.workflows, jira.users));
        IssueRules rules = new IssueRules(grants, principals);
        PortalRules portal =
                new PortalRules(desks, rules, new Involved(jira.fields, desks), jira.roles, new Links(host));
        SetRules sets = new SetRules(
                jira.projects,
                grants,
                new RoleMembers(jira.roles),
                new Applications(jira.applications),
                jira.issues,
                portal);
        return new JiraAccessReader(
                FakeJira.DIRECT, jira.loader(), rules, sets, portal, desks, new InternalComments(jira.properties));
    }
}
