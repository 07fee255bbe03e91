package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.PriorityRank.SchemeRank;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPrioritiesTest {

    private final FakeJira jira = new FakeJira();
    private final PriorityManager manager = mock(PriorityManager.class);
    private final JiraPriorities priorities =
            new JiraPriorities(FakeJira.DIRECT, manager, new PrioritySchemes(jira.prioritySchemes, jira.projects));

    @BeforeEach
    void schemes() {
        List<Priority> all = List.of(priority("5", "Blocker"), priority("2", "High"), priority("3", "Low"));
        when(manager.getPriorities()).thenReturn(all);
        List<Project> projects = List.of(jira.project(1, "A"), jira.project(2, "B"), jira.project(3, "C"));
        when(jira.projects.getProjects()).thenReturn(projects);
        FieldConfigScheme standard = scheme(10, "Default", List.of());
        FieldConfigScheme calm = scheme(20, "Calm", List.of(3L));
        FieldConfigScheme unused = scheme(30, "Unused", List.of());
        when(jira.prioritySchemes.getAllSchemes()).thenReturn(List.of(unused, calm, standard));
        when(jira.prioritySchemes.getDefaultScheme()).thenReturn(standard);
        orderOf(1, "5", "2", "3");
        orderOf(3, "3", "2");
    }

    @Test
    void aPriorityHasItsRankAmongAllAndInEachSchemeWithItsProjects() {
        assertThat(priorities.byId("2"))
                .contains(new PriorityRank(
                        "2",
                        "High",
                        2,
                        List.of(
                                new SchemeRank("10", "Default", 2, List.of("1", "2")),
                                new SchemeRank("20", "Calm", 2, List.of("3")))));
    }

    @Test
    void aSchemeThatLacksAPriorityIsLeftOut() {
        assertThat(priorities.byId("5"))
                .contains(new PriorityRank(
                        "5", "Blocker", 1, List.of(new SchemeRank("10", "Default", 1, List.of("1", "2")))));
    }

    @Test
    void aPriorityThatIsGoneIsNotThere() {
        assertThat(priorities.byId("9")).isEmpty();
    }

    private void orderOf(long project, String... ids) {
        when(jira.prioritySchemes.getOptions(context(project))).thenReturn(List.of(ids));
    }

    private static IssueContext context(long project) {
        return argThat(context -> context != null && context.getProjectId() == project);
    }

    private static FieldConfigScheme scheme(long id, String name, List<Long> projects) {
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        when(scheme.getId()).thenReturn(id);
        when(scheme.getName()).thenReturn(name);
        when(scheme.getAssociatedProjectIds()).thenReturn(projects);
        return scheme;
    }

    private static Priority priority(String id, String name) {
        Priority priority = mock(Priority.class);
        when(priority.getId()).thenReturn(id);
        when(priority.getName()).thenReturn(name);
        return priority;
    }
}
