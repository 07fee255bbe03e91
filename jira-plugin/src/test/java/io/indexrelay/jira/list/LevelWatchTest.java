package io.indexrelay.jira.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import io.indexrelay.jira.access.SchemeRows;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.poll.Watch.Difference;
import io.indexrelay.poll.Watch.Seen;
import io.indexrelay.testsupport.RecordedChanges;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelWatchTest {

    private final FakeJira jira = new FakeJira();
    private final Project ops = jira.project(1, "OPS");
    private final LevelWatch watch = new LevelWatch(
            FakeJira.DIRECT,
            jira.projects,
            new SchemeRows(jira.permissionSchemes, jira.securitySchemes, jira.levels, type -> true));

    @Test
    void aLevelThatGoesHasItsProjectsIssuesLookedAt() {
        when(jira.projects.getProjects()).thenReturn(List.of(ops));
        jira.level(ops, 500, 10100);
        Seen before = watch.look("", 10).seen().get(0);
        when(jira.levels.getIssueSecurityLevels(500)).thenReturn(List.of());
        Seen after = watch.look("", 10).seen().get(0);

        assertThat(after.subject()).isEqualTo(before.subject());
        assertThat(after.state()).isNotEqualTo(before.state());
        RecordedChanges recorded = new RecordedChanges(JiraCauses.TABLE);
        recorded.record(watch.changes(after.subject(), Difference.CHANGED));
        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/project:1:level:* SUBTREE security_level_removed @control",
                        "narrows project/1 SUBTREE security_level_removed @project/1",
                        "widens project/1 RELEVELLED security_level_removed @project/1");
        assertThat(watch.changes(after.subject(), Difference.APPEARED)).isEmpty();
    }
}
