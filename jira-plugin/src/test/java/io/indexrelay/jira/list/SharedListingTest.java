package io.indexrelay.jira.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.Applications;
import io.indexrelay.jira.access.GrantsReader;
import io.indexrelay.jira.access.OwnPrincipals;
import io.indexrelay.jira.access.SchemeRows;
import io.indexrelay.jira.access.SetCatalog;
import io.indexrelay.jira.access.WorkflowSteps;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.SharedObjects;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SharedListingTest {

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ann = FakeJira.user("JIRAUSER1", "ann");

    @Test
    void aWalkListsFiltersAndDashboardsLastPieceByPiece() {
        for (long id : new long[] {12, 3, 100, 7}) {
            jira.filter(id, ann);
        }
        jira.dashboard(5, null);
        JiraContentLister lister = lister(kind -> true);

        assertThat(lister.phases(null)).endsWith("filters", "dashboards");
        assertThat(lister.phases(Subject.parse("project/1"))).doesNotContain("filters", "dashboards");
        assertThat(lister.count(null, "filters")).isEqualTo(4);
        assertThat(walk(lister, "filters")).containsExactly("filter/3", "filter/7", "filter/12", "filter/100");
        assertThat(walk(lister, "dashboards")).containsExactly("dashboard/5");
    }

    @Test
    void aWalkThatIsTakenUpAfterARestartGoesOnWhereItWas() {
        for (long id = 1; id <= 5; id++) {
            jira.filter(id, ann);
        }

        Listing rest = lister(kind -> true).list(null, "filters", "3", 10);

        assertThat(rest.items())
                .extracting(listed -> listed.subject().toString())
                .containsExactly("filter/4", "filter/5");
        assertThat(rest.next()).isNull();
    }

    @Test
    void withoutTheirManagerTheyAreNoPartOfAWalk() {
        assertThat(lister(kind -> kind == Kind.FILTER).phases(null))
                .endsWith("comments-and-files", "filters")
                .doesNotContain("dashboards");
    }

    private static List<String> walk(JiraContentLister lister, String phase) {
        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            Listing listing = lister.list(null, phase, after, 2);
            listing.items().forEach(listed -> seen.add(listed.subject().toString()));
            after = listing.next();
        }
        return seen;
    }

    private JiraContentLister lister(Predicate<Kind> isOffered) {
        SchemeRows rows = new SchemeRows(jira.permissionSchemes, jira.securitySchemes, jira.levels, type -> true);
        GrantsReader grants =
                new GrantsReader(rows, new OwnPrincipals(jira.fields), new WorkflowSteps(jira.workflows, jira.users));
        return new JiraContentLister(
                FakeJira.DIRECT,
                new SetCatalog(
                        jira.projects,
                        rows,
                        grants,
                        new Applications(jira.applications),
                        new FakeServiceManagement().desks(jira)),
                jira.projects,
                jira.issues,
                jira.users,
                List::of,
                new Dependents(jira.issues, jira.comments, jira.worklogs, jira.attachments),
                new SharedObjects(jira.filters, jira.dashboards, isOffered),
                new FakeServiceManagement().desks(jira));
    }
}
