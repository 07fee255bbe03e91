package io.indexrelay.jira.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.jira.list.IssueWalk.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueWalkTest {

    private final Map<Long, List<Long>> jira = new TreeMap<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 5_000})
    void everyIssueIsListedOnceWhateverThePieces(int limit) throws Exception {
        for (long project = 1; project <= 130; project++) {
            jira.put(project, project % 3 == 0 ? List.of() : shuffled(project * 1000, project % 11));
        }
        List<Long> all = jira.values().stream().flatMap(List::stream).sorted().toList();

        assertThat(walked(limit)).containsExactlyElementsOf(all);
    }

    @Test
    void archivedProjectsAreLeftOut() throws Exception {
        jira.put(1L, List.of(11L));
        jira.put(2L, List.of(22L));
        given();
        when(projects.getProjects().get(0).isArchived()).thenReturn(true);

        assertThat(walk().after("", 10).issueIds()).containsExactly(22L);
    }

    @Test
    void aLargeProjectIsAskedForItsIdsOnce() throws Exception {
        jira.put(1L, shuffled(0, 1_000));

        assertThat(walked(10)).hasSize(1_000);
        verify(issues, times(1)).getIssueIdsForProject(anyLong());
    }

    private List<Long> walked(int limit) throws Exception {
        given();
        IssueWalk walk = walk();
        List<Long> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            Unit unit = walk.after(after, limit);
            assertThat(unit.issueIds()).hasSizeLessThanOrEqualTo(limit);
            found.addAll(unit.issueIds());
            after = unit.next();
        }
        return found;
    }

    private IssueWalk walk() {
        return new IssueWalk(new ActiveProjects(projects), new IssueIds(issues));
    }

    private void given() throws Exception {
        List<Project> all = new ArrayList<>();
        for (Map.Entry<Long, List<Long>> entry : jira.entrySet()) {
            Project project = mock(Project.class);
            when(project.getId()).thenReturn(entry.getKey());
            all.add(project);
            when(issues.getIssueIdsForProject(entry.getKey())).thenReturn(entry.getValue());
        }
        when(projects.getProjects()).thenReturn(all);
    }

    private static List<Long> shuffled(long from, long count) {
        List<Long> ids = new ArrayList<>(
                LongStream.rangeClosed(from + 1, from + count).boxed().toList());
        Collections.shuffle(ids, new Random(7));
        return ids;
    }
}
