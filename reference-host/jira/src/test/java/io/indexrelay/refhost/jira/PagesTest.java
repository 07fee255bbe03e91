package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import io.indexrelay.refhost.product.ProductPages.Answer;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private Tracker jira = Tracker.fresh();
    private String issue = "";

    @BeforeEach
    void start() {
        people();
    }

    private void people() {
        jira.admin("{'do':'createUser','name':'ann'}");
        jira.admin("{'do':'createUser','name':'eve','groups':[]}");
        jira.admin("{'do':'createProject','key':'PR','name':'Project','lead':'admin'}");
        jira.admin("{'do':'createProject','key':'QQ','name':'Other','lead':'admin'}");
        issue = jira.admin("{'do':'createIssue','project':'PR','summary':'Printer'}");
        jira.seen.clear();
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void anIssueIsShownToWhoMayBrowseItAndToldOf() {
        assertThat(get("ann", "/browse/PR-1")).isEqualTo(new Answer.Shown("PR-1 Printer", issue));
        assertThat(jira.only(IssueViewEvent.class).getId()).isEqualTo(Tracker.id(issue));
        assertThat(get("eve", "/browse/PR-1")).isEqualTo(new Answer.Denied());
        assertThat(get("", "/browse/PR-1")).isEqualTo(new Answer.Denied());
        assertThat(get("ann", "/browse/PR-2")).isEqualTo(new Answer.Missing());
        assertThat(get("ann", "/browse/PR")).isInstanceOf(Answer.Shown.class);
        assertThat(jira.seen).hasSize(1);
    }

    @Test
    void aFormerKeyLeadsToThePresentOneOrIsTakenAsItIs() {
        jira.admin("{'do':'moveIssue','issue':'" + issue + "','project':'QQ'}");
        jira.seen.clear();

        assertThat(get("ann", "/browse/PR-1")).isEqualTo(new Answer.Elsewhere("/browse/QQ-1"));
        assertThat(jira.seen).isEmpty();
        assertThat(get("ann", "/secure/AjaxIssueAction!default.jspa?issueKey=PR-1"))
                .isInstanceOf(Answer.Shown.class);
        assertThat(jira.only(IssueViewEvent.class).getId()).isEqualTo(Tracker.id(issue));
    }

    @Test
    void otherPagesShowIssuesWithoutTellingOfThem() {
        assertThat(get("ann", "/projects/PR/issues/PR-1")).isInstanceOf(Answer.Shown.class);
        assertThat(get("ann", "/projects/PR/queues/custom/3/PR-1")).isInstanceOf(Answer.Shown.class);
        assertThat(get("ann", "/secure/RapidBoard.jspa?rapidView=1&selectedIssue=PR-1"))
                .isInstanceOf(Answer.Shown.class);
        assertThat(get("ann", "/issues/?filter=1")).isInstanceOf(Answer.Shown.class);
        assertThat(get("ann", "/secure/Nothing.jspa")).isEqualTo(new Answer.Missing());
        assertThat(jira.seen).isEmpty();
    }

    @Test
    void aDashboardIsToldOfTooAskedForOrNot() {
        String system = jira.admin("{'do':'createDashboard','name':'System','owner':''}");
        String mine = jira.act("{'as':'ann','do':'createDashboard','name':'Mine'}");
        jira.seen.clear();

        assertThat(get("ann", "/secure/Dashboard.jspa")).isEqualTo(new Answer.Shown("System", system));
        assertThat(jira.only(DashboardViewEvent.class).getId()).isEqualTo(Tracker.id(system));
        jira.seen.clear();
        assertThat(get("ann", "/secure/Dashboard.jspa?selectPageId=" + Tracker.id(mine)))
                .isEqualTo(new Answer.Shown("Mine", mine));
        assertThat(jira.only(DashboardViewEvent.class).getId()).isEqualTo(Tracker.id(mine));
    }

    @Test
    void aJiraCanBeWithoutEventsOfViews() {
        jira.close();
        jira = Tracker.withoutViewEvents();
        people();

        assertThat(get("ann", "/browse/PR-1")).isInstanceOf(Answer.Shown.class);
        jira.act("{'as':'ann','do':'view','subject':'" + issue + "'}");
        assertThat(jira.seen).isEmpty();
    }

    private Answer get(String user, String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, String> query = new HashMap<>();
        if (parts.length == 2) {
            for (String pair : parts[1].split("&")) {
                query.put(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        try (UserDirectory.Asking asking = jira.product().users().asking(user)) {
            assertThat(asking).isNotNull();
            return jira.product().pages().get(parts[0], query);
        }
    }
}
