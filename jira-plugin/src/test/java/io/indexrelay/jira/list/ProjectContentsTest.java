package io.indexrelay.jira.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.jira.read.desk.RequestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of a project as a whole concerns. */
class ProjectContentsTest {

    private final FakeJira jira = new FakeJira();
    private final FakeServiceManagement app = new FakeServiceManagement();
    private final Project project = jira.project(1, "HELP");
    private final ActiveProjects projects = new ActiveProjects(jira.projects);
    private final RequestTypeList list = new RequestTypeList(projects, app.desks(jira));

    @BeforeEach
    void fill() throws Exception {
        when(jira.issues.getIssueIdsForProject(project.getId()))
                .thenReturn(LongStream.rangeClosed(1, 6).boxed().toList());
        app.types.addAll(List.of(
                new RequestKind(21, 3, "Printer", ""),
                new RequestKind(3, 3, "Badge", ""),
                new RequestKind(22, 4, "Of another desk", "")));
    }

    @Test
    void aServiceProjectHasIssuesEachWithItsSetAndThenItsRequestTypes() {
        app.desks.put(1L, new Desk(5, 1, 3));
        List<String> all = new ArrayList<>();
        for (int issue = 1; issue <= 6; issue++) {
            all.addAll(List.of("access-set/request:" + issue, "issue/" + issue));
        }
        all.addAll(List.of("requesttype/21", "requesttype/3"));

        for (int limit = 2; limit <= 16; limit += 2) {
            assertThat(walked(limit)).as("%s at once", limit).containsExactlyElementsOf(all);
        }
    }

    @Test
    void anotherProjectHasIssuesAlone() {
        assertThat(walked(4)).hasSize(6).allMatch(listed -> listed.startsWith("issue/"));
    }

    private List<String> walked(int limit) {
        IssueIds issues = new IssueIds(jira.issues);
        List<String> walked = new ArrayList<>();
        String after = "";
        List<Listed> page;
        do {
            long last = after.startsWith("issue/") ? Long.parseLong(after.substring(6)) : 0;
            page = list.contents(1, after, limit, most -> issues.after(1, last, most));
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            page.forEach(listed -> walked.add(listed.subject().toString()));
            assertThat(walked).as("it comes to its end").hasSizeLessThan(100);
            after = walked.get(walked.size() - 1);
        } while (page.size() == limit);
        return walked;
    }
}
