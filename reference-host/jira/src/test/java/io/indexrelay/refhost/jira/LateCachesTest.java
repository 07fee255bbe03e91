package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.testing.MovedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of which hears of the other's changes late, by a clock that the test moves. */
@SuppressWarnings("NullAway.Init")
class LateCachesTest {

    private static final Duration LATE = Duration.ofSeconds(3);

    private Tracker prompt;
    private Tracker late;
    private String issue;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.H2.newDataSource();
        prompt = Tracker.on(database);
        prompt.admin("{'do':'createUser','name':'ann'}");
        prompt.admin("{'do':'createProject','key':'AB','name':'Alpha','lead':'admin'}");
        prompt.admin("{'do':'createSecurityScheme','name':'S','levels':['Inner']}");
        prompt.admin("{'do':'securityScheme','project':'AB','scheme':'S'}");
        prompt.admin("{'do':'levelEntry','project':'AB','level':'Inner','add':{'type':'reporter'}}");
        issue = prompt.admin("{'do':'createIssue','project':'AB','summary':'Old'}");
        late = Tracker.late(database, LATE, new MovedClock(Tracker.NOW));
    }

    @AfterEach
    void close() {
        late.close();
        prompt.close();
    }

    @Test
    void managersGoOnAnsweringAboutIssuesPermissionsAndGroupsUntilTheTimeIsOver() {
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        changeEverything(prompt);
        assertThat(state(prompt)).isEqualTo(new State("New", false, false));
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        late.clock.move(LATE);
        assertThat(state(late)).isEqualTo(new State("New", false, false));
    }

    @Test
    void theAnswersForTestsAreThoseOfTheTables() {
        assertThat(late.sees("ann", issue)).isTrue();
        assertThat(state(late).browses()).isTrue();
        changeEverything(prompt);
        String second = prompt.admin("{'do':'createIssue','project':'AB','summary':'Second'}");
        assertThat(late.sees("ann", issue)).isFalse();
        assertThat(late.product().reference().contents()).contains(issue, second);
        assertThat(state(late).browses()).as("still not told").isTrue();
    }

    @Test
    void whatTheNodeChangesItselfIsSeenAtOnceAlsoByWhoListensToIt() {
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        List<String> heard = new ArrayList<>();
        late.listener = event -> heard.add(issue(late).getSummary());
        changeEverything(late);
        assertThat(heard).isNotEmpty().containsOnly("New");
        assertThat(state(late)).isEqualTo(new State("New", false, false));
    }

    private record State(String summary, boolean browses, boolean isMember) {}

    private State state(Tracker node) {
        node.service(JiraThreadLocalUtil.class).preCall();
        var ann = Objects.requireNonNull(node.service(UserManager.class).getUserByName("ann"));
        return new State(
                issue(node).getSummary(),
                node.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(node), ann),
                node.service(GroupManager.class).isUserInGroup("ann", "jira-users"));
    }

    private MutableIssue issue(Tracker node) {
        return Objects.requireNonNull(node.service(IssueManager.class).getIssueObject(Tracker.id(issue)));
    }

    private void changeEverything(Tracker node) {
        node.admin("{'do':'edit','issue':'AB-1','fields':{'summary':'New'}}");
        node.admin("{'do':'level','issue':'AB-1','level':'Inner'}");
        node.admin("{'do':'removeFromGroup','user':'ann','group':'jira-users'}");
    }
}
