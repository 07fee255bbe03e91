package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ReferenceApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups of real instances, through the managers. What people see in them is what Atlassian's own tests say. */
class RealBackupsTest {

    private static final Path BACKUPS =
            Path.of("../../../shared/data/jira").toAbsolutePath().normalize();

    @BeforeAll
    static void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(BACKUPS), BACKUPS + " is not there");
    }

    private static Tracker restored(String name) throws Exception {
        Tracker jira = Tracker.fresh();
        jira.product().importData(BACKUPS.resolve(name + ".xml"));
        return jira;
    }

    private static String issue(Tracker jira, String key) {
        return "issue/"
                + jira.service(IssueManager.class).getIssueByKeyIgnoreCase(key).getId();
    }

    @ParameterizedTest
    @CsvSource({
        "BigIssueSet, 2, 1003, 0, 5",
        "TestCommentPermissions, 1, 3, 3, 0",
        "TestFilterResultVisibility, 1, 1, 0, 3",
        "TestIssueSecurityWithCustomFields, 2, 4, 2, 0"
    })
    void eachListsWhatItHoldsAndNothingElse(String name, int projects, int issues, int comments, int filters)
            throws Exception {
        try (Tracker jira = restored(name)) {
            List<String> contents = jira.product().reference().contents();
            int systemDashboard = 1;
            assertThat(contents)
                    .doesNotHaveDuplicates()
                    .hasSize(projects + issues + comments + filters + systemDashboard);
            assertThat(contents.stream().filter(subject -> subject.startsWith("issue/")))
                    .hasSize(issues);
            assertThat(jira.seen).as("imports are silent").isEmpty();
            for (String subject : contents) {
                if (subject.startsWith("issue/")) {
                    Issue issue = jira.service(IssueManager.class).getIssueObject(Tracker.id(subject));
                    assertThat(issue.getKey()).matches("[A-Z]+-[0-9]+");
                    assertThat(issue.getStatus().getName()).isNotBlank();
                }
            }
        }
    }

    @Test
    void aLevelOfAGroupFieldLetsItsGroupInAndNobodyElse() throws Exception {
        try (Tracker jira = restored("TestIssueSecurityWithCustomFields")) {
            String issue = issue(jira, "HSP-1");
            assertThat(jira.sees("admin", issue)).isTrue();
            assertThat(jira.sees("fred", issue)).isFalse();
            assertThat(jira.sees("", issue)).isFalse();
            assertThat(jira.sees("fred", "project/10000")).isTrue();
        }
    }

    /** The field of MKY-3 is a select whose value the backup writes as the option's text: the name of a group. */
    @Test
    void aLevelOfASelectFieldMeansTheGroupOfThatName() throws Exception {
        try (Tracker jira = restored("TestIssueSecurityWithCustomFields")) {
            assertThat(jira.sees("sue", issue(jira, "MKY-3"))).isTrue();
            assertThat(jira.sees("admin", issue(jira, "MKY-3"))).isTrue();
            assertThat(jira.sees("john", issue(jira, "MKY-3"))).isFalse();
            assertThat(jira.sees("john", issue(jira, "MKY-4"))).isTrue();
            assertThat(jira.sees("sue", issue(jira, "MKY-4"))).isFalse();
            assertThat(jira.sees("admin", issue(jira, "MKY-1"))).isTrue();
            assertThat(jira.sees("fred", issue(jira, "MKY-1"))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', true", "dev, true", "admin, true", "user, true"})
    void everybodySeesTheIssueBehindThePublicFilter(String user, boolean sees) throws Exception {
        try (Tracker jira = restored("TestFilterResultVisibility")) {
            assertThat(jira.sees(user, issue(jira, "HSP-1"))).isEqualTo(sees);
        }
    }

    /** As Atlassian's functional test of this backup states it; the dashboard is the system's own. */
    @Test
    void aFilterIsSeenByItsOwnerAndThroughItsShares() throws Exception {
        try (Tracker jira = restored("TestFilterResultVisibility")) {
            assertThat(seen(jira, "")).containsExactly("filter/10001", "dashboard/10000");
            assertThat(seen(jira, "dev")).containsExactly("filter/10001", "filter/10030", "dashboard/10000");
            assertThat(seen(jira, "admin"))
                    .containsExactly("filter/10000", "filter/10001", "filter/10030", "dashboard/10000");
        }
    }

    private static List<String> seen(Tracker jira, String user) {
        return Stream.of("filter/10000", "filter/10001", "filter/10030", "dashboard/10000")
                .filter(subject -> jira.sees(user, subject))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"admin", "fred", "''"})
    void everybodySeesTheOpenIssueWithItsComments(String user) throws Exception {
        try (Tracker jira = restored("TestCommentPermissions")) {
            assertThat(jira.sees(user, issue(jira, "RAT-2"))).isTrue();
            for (String comment : List.of("comment/10000", "comment/10001", "comment/10002")) {
                assertThat(jira.sees(user, comment)).as(comment).isTrue();
            }
        }
    }

    @Test
    void aCommentForARoleIsForThatRole() throws Exception {
        try (Tracker jira = restored("TestIssueSecurityWithCustomFields")) {
            assertThat(jira.sees("admin", "comment/10001")).isTrue();
            assertThat(jira.sees("fred", "comment/10001"))
                    .as("not in the level")
                    .isFalse();
        }
    }

    @Test
    void lifeGoesOnAfterARestore() throws Exception {
        try (Tracker jira = restored("BigIssueSet")) {
            ReferenceApi api = jira.product().reference();
            assertThat(jira.key("admin")).isEqualTo("admin");
            assertThat(jira.product().users().byUsername("admin").orElseThrow().systemAdmin())
                    .isTrue();
            assertThat(jira.product().users().authenticate("fred", "fred")).isPresent();
            assertThat(jira.sees("fred", "issue/11070")).isTrue();
            assertThat(jira.sees("", "issue/11070")).isFalse();
            List<String> before = api.contents();
            String issue = jira.admin("{'do':'createIssue','project':'TEST','summary':'After the restore'}");
            jira.admin("{'do':'comment','on':'" + issue + "','body':'It works'}");
            jira.admin("{'do':'edit','issue':'TEST-1','fields':{'summary':'Changed'}}");
            jira.admin("{'do':'transition','issue':'TEST-1','to':'In Progress'}");
            assertThat(before).doesNotContain(issue);
            assertThat(api.contents()).hasSize(before.size() + 2).contains(issue);
            assertThat(jira.service(IssueManager.class)
                            .getIssueObject(Tracker.id(issue))
                            .getKey())
                    .isEqualTo("TEST-1001");
            assertThatThrownBy(() -> jira.product().importData(BACKUPS.resolve("BigIssueSet.xml")))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("this Jira has projects");
        }
    }
}
