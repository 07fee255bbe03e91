package io.indexrelay.jira.access;

import static io.indexrelay.jira.read.FakeJira.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareRulesTest {

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ann = FakeJira.user("JIRAUSER1", "ann");
    private final JiraAccessReader reader = AccessReaders.of(jira, new FakeServiceManagement(), type -> true);

    @Test
    void whatIsSharedWithNobodyIsItsOwnersAlone() {
        jira.filter(1, ann);

        assertThat(ruleOf("filter/1")).containsExactly(List.of("user:JIRAUSER1"));
    }

    @ParameterizedTest
    @CsvSource({
        "global, , , anyone",
        "loggedin, , , authenticated",
        "group, Jira-Developers, , group:jira-developers",
        "user, JIRAUSER7, , user:JIRAUSER7",
        "project, 10, , set:project:10:visible",
        "project, 10, 10002, set:project:10:role:10002",
        "com.acme.team, 7, , set:share-type:com.acme.team",
        "project-unknown, , , set:share-type:project-unknown"
    })
    void aShareAdmitsWhomItMeansBesideTheOwner(String type, String param1, String param2, String atom) {
        jira.filter(1, ann, share(type, param1, param2));
        jira.dashboard(1, ann, share(type, param1, param2));

        for (String subject : List.of("filter/1", "dashboard/1")) {
            assertThat(ruleOf(subject)).singleElement().satisfies(clause -> assertThat(clause)
                    .containsExactlyInAnyOrder("user:JIRAUSER1", atom));
        }
    }

    @Test
    void aTypeWithAnyNameFitsASubject() {
        jira.filter(1, ann, share("odd/type: x", null, null));

        assertThat(ruleOf("filter/1").get(0).get(0)).matches("set:share-type:[0-9a-f]{32}");
    }

    @Test
    void oneOfTheSharesSuffices() {
        jira.filter(1, ann, share("group", "a", null), share("user", "JIRAUSER2", null), share("project", "5", null));

        assertThat(ruleOf("filter/1"))
                .containsExactly(List.of("group:a", "set:project:5:visible", "user:JIRAUSER1", "user:JIRAUSER2"));
    }

    @Test
    void aRightToEditIsARightToViewHoweverTheShareIsAsked() {
        SharePermission share = share("group", "editors", null);
        when(share.isEdit()).thenReturn(true);
        when(share.isView()).thenReturn(false);
        jira.filter(1, ann, share);

        assertThat(ruleOf("filter/1")).containsExactly(List.of("group:editors", "user:JIRAUSER1"));
    }

    @Test
    void anInactiveOwnerIsStillTheOwner() {
        when(ann.isActive()).thenReturn(false);
        jira.dashboard(1, ann);

        assertThat(ruleOf("dashboard/1")).containsExactly(List.of("user:JIRAUSER1"));
    }

    @Test
    void theSystemsDashboardIsEverybodysWithoutAnyShare() {
        jira.dashboard(10000, null);

        assertThat(ruleOf("dashboard/10000")).containsExactly(List.of("anyone"));
    }

    @Test
    void aFilterThatNobodyOwnsIsForVisitorsAndItsSharesAlone() {
        jira.filter(1, null, share("group", "staff", null));

        assertThat(ruleOf("filter/1")).containsExactly(List.of("anonymous", "group:staff"));
    }

    @Test
    void aShareOfATypeThatNobodyKnowsAdmitsNobodyAndTheStatusNamesIt() {
        assertThat(reader.ofSet("share-type:com.acme.team")).isInstanceOfSatisfying(SetReading.Known.class, set -> {
            assertThat(set.access()).isEqualTo(Access.CLOSED);
            assertThat(set.narrower()).contains("com.acme.team");
        });
    }

    @ParameterizedTest
    @CsvSource({"project, , ", "project, OPS, ", "project, 10, admins", "project, '', ", "group, , ", "user, '', "})
    void aShareThatCannotBeUnderstoodClosesTheWhole(String type, String param1, String param2) {
        jira.filter(1, ann, share("global", null, null), share(type, param1, param2));

        assertThat(reader.ofDocument(Subject.parse("filter/1"))).isInstanceOf(AccessReading.Unreadable.class);
    }

    @Test
    void whatIsGoneIsAbsent() {
        assertThat(reader.ofDocument(Subject.parse("filter/1"))).isInstanceOf(AccessReading.Absent.class);
        assertThat(reader.ofDocument(Subject.parse("dashboard/1"))).isInstanceOf(AccessReading.Absent.class);
    }

    @Test
    void theStampChangesWithEachPartOfTheState() {
        SearchRequest filter = jira.filter(1, ann);
        String before = stamp();
        filter.setName("Another");
        String named = stamp();
        filter.setQuery(() -> "project = DEV");
        String queried = stamp();
        filter.setOwner(FakeJira.user("JIRAUSER2", "bob"));
        String owned = stamp();
        jira.filter(1, ann, share("global", null, null));

        assertThat(List.of(before, named, queried, owned, stamp())).doesNotHaveDuplicates();
    }

    private String stamp() {
        return ((AccessReading.Known) reader.ofDocument(Subject.parse("filter/1"))).stamp();
    }

    private List<List<String>> ruleOf(String subject) {
        return ((AccessReading.Known) reader.ofDocument(Subject.parse(subject)))
                .access().all().stream()
                        .map(clause -> clause.stream().map(Atom::text).toList())
                        .toList();
    }
}
