package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people share, as the managers and the test interface answer; who sees what stands in the truth table. */
class FiltersAndDashboardsTest {

    private final Tracker jira = Tracker.fresh();

    @BeforeEach
    void people() {
        jira.admin("{'do':'createGroup','name':'team'}");
        jira.admin("{'do':'createUser','name':'ann','groups':['jira-users','team']}");
        jira.admin("{'do':'createUser','name':'bob','groups':['jira-users']}");
        jira.admin("{'do':'createProject','key':'PR','name':'Project','lead':'bob'}");
        jira.seen.clear();
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void theManagersTellWhatAFilterIsAndWhoSharesIt() {
        String made =
                jira.act("{'as':'bob','do':'createFilter','name':'Mine','jql':'project = PR','description':'Of all',"
                        + "'shares':[{'type':'group','param1':'team'},{'type':'project','param1':'PR','param2':'Developers'},"
                        + "{'type':'user','param1':'ann','rights':'edit'}]}");
        SearchRequest filter = filter(made);

        assertThat(filter.getName()).isEqualTo("Mine");
        assertThat(filter.getDescription()).isEqualTo("Of all");
        assertThat(filter.getQuery().getQueryString()).isEqualTo("project = PR");
        assertThat(filter.getOwner().getKey()).isEqualTo(jira.key("bob"));
        List<String> shares = new ArrayList<>();
        for (SharePermission share : filter.getPermissions()) {
            shares.add(share.getType() + " " + share.getParam1() + " " + share.getParam2() + " " + share.isEdit());
        }
        assertThat(shares).hasSize(3).contains("group team null false", "user " + jira.key("ann") + " null true");
        assertThat(jira.seen).as("no event of any of it is known").isEmpty();
    }

    @Test
    void aFilterIsGivenToWhoMayUseItAlone() {
        String made =
                jira.act("{'as':'bob','do':'createFilter','name':'Mine','shares':[{'type':'group','param1':'team'}]}");
        SearchRequestManager filters = jira.service(SearchRequestManager.class);
        long id = Tracker.id(made);

        assertThat(filters.getSearchRequestById(user("ann"), id)).isNotNull();
        assertThat(filters.getSearchRequestById(user("admin"), id)).isNull();
        assertThat(filters.getSearchRequestById(null, id)).isNull();
        assertThat(filters.hasPermissionToUse(user("bob"), filter(made))).isTrue();
        assertThat(jira.sees("ann", made)).isTrue();
        assertThat(jira.sees("admin", made)).isFalse();
        jira.admin("{'do':'share','filter':'" + made + "','shares':[]}");
        assertThat(jira.sees("ann", made)).isFalse();
    }

    @Test
    void whatNobodyOwnsIsTheSystemsDashboardAndForVisitorsIfAFilter() {
        String dashboard = jira.admin("{'do':'createDashboard','name':'System','owner':''}");
        String filter = jira.admin("{'do':'createFilter','name':'Old','owner':''}");
        PortalPage page =
                Objects.requireNonNull(jira.service(PortalPageManager.class).getPortalPageById(Tracker.id(dashboard)));

        assertThat(page.isSystemDefaultPortalPage()).isTrue();
        assertThat(page.getPermissions().isGlobal()).isTrue();
        assertThat(jira.sees("", dashboard)).isTrue();
        assertThat(jira.sees("ann", dashboard)).isTrue();
        assertThat(jira.sees("", filter)).isTrue();
        assertThat(jira.sees("ann", filter)).isFalse();
    }

    @Test
    void anInactiveOwnerIsAskedForByNobody() {
        String made = jira.act("{'as':'ann','do':'createFilter','name':'Mine'}");
        jira.admin("{'do':'deactivateUser','user':'ann'}");

        assertThat(jira.sees("ann", made)).isFalse();
        assertThat(jira.service(SearchRequestManager.class).getSearchRequestById(user("ann"), Tracker.id(made)))
                .as("the manager goes by the shares alone")
                .isNotNull();
    }

    @Test
    void allAreGoneThroughOneAfterTheOther() {
        String one = jira.admin("{'do':'createFilter','name':'One'}");
        String two = jira.admin("{'do':'createFilter','name':'Two','shares':[{'type':'global'}]}");
        List<Long> ids = new ArrayList<>();
        jira.service(SearchRequestManager.class).getAll().foreach(filter -> ids.add(filter.getId()));

        assertThat(ids).containsExactlyInAnyOrder(Tracker.id(one), Tracker.id(two));
        assertThat(jira.product().reference().contents()).contains(one, two);
        jira.admin("{'do':'deleteFilter','filter':'" + one + "'}");
        assertThat(jira.product().reference().contents()).contains(two).doesNotContain(one);
        assertThat(jira.service(SearchRequestManager.class).getSearchRequestById(Tracker.id(one)))
                .isNull();
    }

    @Test
    void whatIsDeletedOnThePagesTakesItsSharesAlongInSilence() {
        String ofBob = jira.act("{'as':'bob','do':'createFilter','name':'Of Bob','shares':[{'type':'global'}]}");
        String toTeam =
                jira.admin("{'do':'createFilter','name':'To team','shares':[{'type':'group','param1':'team'}]}");
        String toRole = jira.admin("{'do':'createFilter','name':'To role','shares':"
                + "[{'type':'project','param1':'PR','param2':'Developers'}]}");
        String toProject =
                jira.admin("{'do':'createFilter','name':'To project','shares':[{'type':'project','param1':'PR'}]}");
        jira.admin("{'do':'deleteUser','user':'bob'}");
        jira.admin("{'do':'deleteGroup','name':'team'}");
        jira.admin("{'do':'deleteRole','role':'Developers'}");
        assertThat(filter(toProject).getPermissions().isPrivate()).isFalse();
        jira.admin("{'do':'deleteProject','key':'PR'}");

        assertThat(jira.product().reference().contents()).doesNotContain(ofBob);
        for (String filter : List.of(toTeam, toRole, toProject)) {
            assertThat(filter(filter).getPermissions().isPrivate()).as(filter).isTrue();
        }
    }

    @Test
    void nobodyChangesWhatIsNotTheirOwn() {
        String made = jira.act("{'as':'bob','do':'createFilter','name':'Mine','shares':[{'type':'global'}]}");

        for (String verb : List.of("'share'", "'editFilter','name':'Ours'", "'deleteFilter'")) {
            assertThatThrownBy(() -> jira.act("{'as':'ann','filter':'" + made + "','do':" + verb + "}"))
                    .hasMessageContaining("what is not their own");
        }
        assertThatThrownBy(() -> jira.act("{'as':'bob','filter':'" + made + "','do':'editFilter','owner':'ann'}"))
                .hasMessageContaining("give filters and dashboards to others");
        jira.admin("{'do':'editFilter','filter':'" + made + "','name':'Ours','owner':'ann'}");
        assertThat(filter(made).getName()).isEqualTo("Ours");
        assertThat(filter(made).getOwner()).isEqualTo(user("ann"));
    }

    private ApplicationUser user(String name) {
        return Objects.requireNonNull(jira.service(UserManager.class).getUserByName(name));
    }

    private SearchRequest filter(String subject) {
        return Objects.requireNonNull(
                jira.service(SearchRequestManager.class).getSearchRequestById(Tracker.id(subject)));
    }
}
