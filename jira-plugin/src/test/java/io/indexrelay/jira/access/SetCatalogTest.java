package io.indexrelay.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import io.indexrelay.access.SetFamily;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetCatalogTest {

    private final FakeJira jira = new FakeJira();
    private final Project ops = jira.project(1, "OPS");
    private final Project dev = jira.project(2, "DEV");
    private SetCatalog catalog;

    @BeforeEach
    void wire() {
        SchemeRows rows = new SchemeRows(jira.permissionSchemes, jira.securitySchemes, jira.levels, type -> true);
        GrantsReader grants =
                new GrantsReader(rows, new OwnPrincipals(jira.fields), new WorkflowSteps(jira.workflows, jira.users));
        catalog = new SetCatalog(
                jira.projects,
                rows,
                grants,
                new Applications(jira.applications),
                new FakeServiceManagement().desks(jira));
        when(jira.projects.getProjects()).thenReturn(List.of(dev, ops));
        jira.level(ops, 500, 10100);
        jira.grant("BROWSE_PROJECTS", "group", "staff");
    }

    @Test
    void aProjectHasItsBrowseItsVisibilityItsLevelsAndTheirGates() {
        assertThat(catalog.ofProject(ops))
                .containsExactly("project:1:browse", "project:1:visible", "project:1:level:10100");

        jira.grant("BROWSE_PROJECTS", "reporter", null);
        assertThat(catalog.ofProject(dev)).hasSize(3).anyMatch(set -> set.startsWith("project:2:browse:gate:"));
    }

    @Test
    void aProjectsFamilyIsItsSetsAndThatOfItsLevelsThoseOnly() {
        assertThat(expanded(SetIds.ofProject(1)))
                .containsExactly(
                        "access-set/project:1:browse",
                        "access-set/project:1:level:10100",
                        "access-set/project:1:visible");
        assertThat(expanded(SetIds.levelsOf(1))).containsExactly("access-set/project:1:level:10100");
        assertThat(expanded(SetIds.ofProject(9))).isEmpty();
    }

    @Test
    void allProjectsAreWalkedOneByOne() {
        assertThat(expanded(SetIds.PROJECTS))
                .containsExactly("access-set/project:1:* and below", "access-set/project:2:* and below");
        assertThat(expanded(SetIds.LEVELS)).containsExactly("access-set/project:1:level:* and below");
    }

    @Test
    void aSchemeIsTheProjectsThatUseIt() {
        Scheme scheme = new Scheme();
        when(jira.permissionSchemes.getSchemeObject(77L)).thenReturn(scheme);
        when(jira.permissionSchemes.getProjects(scheme)).thenReturn(List.of(dev));
        when(jira.securitySchemes.getProjectsUsingScheme(500)).thenReturn(List.of(ops));

        assertThat(expanded(SetIds.ofPermissionScheme(77))).containsExactly("access-set/project:2:* and below");
        assertThat(expanded(SetIds.issuesOfPermissionScheme(77)))
                .as("closed by a gate that is gone; nothing goes by the issue any more")
                .isEmpty();
        assertThat(expanded(SetIds.ofPermissionScheme(78))).isEmpty();
        assertThat(expanded(SetIds.ofSecurityScheme(500))).containsExactly("access-set/project:1:level:* and below");
        assertThat(expanded(SetIds.issuesOfSecurityScheme(500))).isEmpty();
        jira.grant("BROWSE_PROJECTS", "reporter", null);
        assertThat(expanded(SetIds.issuesOfPermissionScheme(77))).containsExactly("project/2 and below");
        assertThat(expanded(SetIds.issuesOfSecurityScheme(500))).containsExactly("project/1 and below");
    }

    @Test
    void aRoleIsASetInEachProject() {
        assertThat(expanded(SetIds.ofRole(10002)))
                .containsExactly("access-set/project:1:role:10002", "access-set/project:2:role:10002");
    }

    @Test
    void issuesAreReadAgainWhereEntriesGoByThem() {
        assertThat(expanded(SetIds.ISSUES)).isEmpty();
        assertThat(expanded(SetIds.issuesOfWorkflow("flow")))
                .containsExactly("project/1 and below", "project/2 and below");

        jira.member(10100, "assignee", null);
        assertThat(expanded(SetIds.ISSUES)).containsExactly("project/1 and below");
        when(jira.permissionSchemes.getSchemeFor(any())).thenReturn(null);
        assertThat(expanded(SetIds.ISSUES)).containsExactly("project/1 and below");
    }

    @Test
    void applicationsHaveASetEachAndOneForAny() {
        jira.application("jira-software", "devs");

        assertThat(expanded(SetIds.APPLICATIONS)).containsExactly("access-set/app:any", "access-set/app:jira-software");
    }

    @Test
    void stepsAreLeftToThoseThatReferToThem() {
        assertThat(expanded(SetIds.ofWorkflow("flow"))).isEmpty();
        assertThat(expanded(SetIds.STEPS)).isEmpty();
    }

    private List<String> expanded(SetFamily family) {
        return catalog.expand(SetFamily.of(family.subject())).stream()
                .map(listed -> listed.subject() + (listed.subtree() ? " and below" : ""))
                .toList();
    }
}
