package io.indexrelay.refhost.jira.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(TestDatabase.H2.newDataSource());
        project(1);
        project(2);
        issue(11, 1, null);
        issue(12, 1, "N");
        issue(13, 1, "Y");
        issue(21, 2, null);
        for (long issue : new long[] {11, 13, 21, 99}) {
            store.insert(Row.of("Action")
                    .with("id", issue + 100)
                    .with("issue", issue)
                    .with("type", "comment"));
            store.insert(Row.of("Worklog").with("id", issue + 200).with("issue", issue));
            store.insert(Row.of("FileAttachment").with("id", issue + 300).with("issue", issue));
        }
        store.insert(Row.of("Action").with("id", 500L).with("issue", 11L).with("type", "fieldchange"));
    }

    private void project(long id) {
        store.insert(Row.of("Project").with("id", id).with("key", "P" + id));
    }

    private void issue(long id, long project, @Nullable String archived) {
        store.insert(Row.of("Issue").with("id", id).with("project", project).with("archived", archived));
    }

    @Test
    void listsProjectsIssuesAndWhatHangsOnThemButNothingArchived() {
        assertThat(new Contents(store, () -> false).subjects())
                .containsExactly(
                        "project/1",
                        "project/2",
                        "issue/11",
                        "issue/12",
                        "issue/21",
                        "comment/111",
                        "comment/121",
                        "worklog/211",
                        "worklog/221",
                        "attachment/311",
                        "attachment/321");
    }

    @Test
    void listsFiltersAndDashboardsWhoeverSharesThem() {
        store.insert(Row.of("PortalPage").with("id", 7L));
        store.insert(Row.of("SearchRequest").with("id", 8L).with("author", "ann"));
        store.insert(Row.of("SearchRequest").with("id", 6L));

        assertThat(new Contents(store, () -> false).subjects()).endsWith("filter/6", "filter/8", "dashboard/7");
    }

    @Test
    void anArchivedProjectIsLeftOutWithAllItContains() {
        archive("Project", 1);
        archive("Other", 2);
        assertThat(new Contents(store, () -> false).subjects())
                .containsExactly("project/2", "issue/21", "comment/121", "worklog/221", "attachment/321");
    }

    private void archive(String entity, long id) {
        store.insert(Row.of("OSPropertyEntry")
                .with("entityName", entity)
                .with("entityId", id)
                .with("propertyKey", "jira.archiving.projects"));
    }
}
