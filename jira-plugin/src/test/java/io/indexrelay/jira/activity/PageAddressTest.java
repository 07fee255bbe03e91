package io.indexrelay.jira.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.activity.PageRequest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    /** An address under the context {@code /jira}, and what it shows: {@code issue HSP-1}; nothing where that is empty. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /jira/browse/HSP-1                                                  | issue HSP-1
            /jira/browse/HSP-1/                                                 | issue HSP-1
            /jira/browse/hsp-1                                                  | issue HSP-1
            /jira/browse/A1_B-12?focusedCommentId=3&page=x                      | issue A1_B-12
            /jira/browse/HSP-1?filter=10000                                     | issue HSP-1
            /jira/browse/HSP-1;jsessionid=0A1B2C                                | issue HSP-1
            /jira;a=b/browse/HSP-1                                              |
            /jira/browse;x=y/HSP-1;z                                            | issue HSP-1
            /jira//browse///HSP-1                                               | issue HSP-1
            /jira/browse/%48SP%2D1                                              | issue HSP-1
            /jira/browse/HSP                                                    |
            /jira/browse/HSP-0                                                  |
            /jira/browse/HSP-01                                                 |
            /jira/browse/HSP-1/summary                                          |
            /jira/browse/HSP-1%2Fsummary                                        |
            /jira/browse/HSP-9999999999999999999                                |
            /jira/browse/                                                       |
            /jira/browse                                                        |
            /jira/projects/HSP/issues/HSP-7?filter=allopenissues                | issue HSP-7
            /jira/projects/HSP/issues                                           |
            /jira/projects/HSP/issues/                                          |
            /jira/projects/HSP/summary                                          |
            /jira/projects/HSP-1                                                |
            /jira/projects/SD/queues/custom/3/SD-12                             | issue SD-12
            /jira/projects/SD/queues/issue/SD-12                                | issue SD-12
            /jira/projects/SD/queues/custom/3                                   |
            /jira/projects/SD/queues/SD-12                                      |
            /jira/projects/SD/queues/a/b/c/SD-12                                |
            /jira/secure/AjaxIssueAction!default.jspa?issueKey=HSP-3&decorator=none&prefetch=false | issue HSP-3
            /jira/secure/AjaxIssueAction%21default.jspa?issueKey=HSP-3          | issue HSP-3
            /jira/secure/AjaxIssueAction!default.jspa?issuekey=HSP-3            |
            /jira/secure/AjaxIssueAction.jspa?issueKey=HSP-3                    |
            /jira/secure/ProjectIssueNavigatorAction!issueViewWithSidebar.jspa?issueKey=HSP-4 | issue HSP-4
            /jira/secure/RapidBoard.jspa?rapidView=1&selectedIssue=HSP-5        | issue HSP-5
            /jira/secure/RapidBoard.jspa?rapidView=1                            |
            /jira/secure/RapidBoard.jspa?selectedIssue=HSP-5&selectedIssue=HSP-6 | issue HSP-5
            /jira/secure/RapidBoard.jspa?selected%49ssue=%48SP-5                | issue HSP-5
            /jira/secure/RapidBoard.jspa?selectedIssue=HSP+5                    |
            /jira/secure/EditIssue!default.jspa?issueKey=HSP-5                  |
            /jira/secure/admin/ViewProject.jspa?issueKey=HSP-5                  |
            /jira/secure/Dashboard.jspa                                         | dashboard
            /jira/secure/Dashboard.jspa?selectPageId=10100                      | dashboard 10100
            /jira/secure/Dashboard.jspa;jsessionid=1?selectPageId=10100#top     |
            /jira/secure/Dashboard.jspa?selectPageId=abc                        |
            /jira/secure/Dashboard.jspa?selectPageId=                           |
            /jira/secure/Dashboard.jspa?selectPageId=-1                         |
            /jira/issues/?filter=10000                                          | filter 10000
            /jira/issues?filter=10000                                           | filter 10000
            /jira/issues/?jql=project%20%3D%20HSP&filter=10000                  | filter 10000
            /jira/issues/?jql=filter%3D10000                                    |
            /jira/issues/?filter=-1                                             |
            /jira/issues/?filter=1%00                                           |
            /jira/issues/                                                       |
            /jira/issues/?filter=99999999999999999999                           |
            /jira/servicedesk/customer/portal/2/SD-12                           | issue SD-12 in the portal
            /jira/servicedesk/customer/portal/2/SD-12?token=x                   | issue SD-12 in the portal
            /jira/servicedesk/customer/portal/2                                 |
            /jira/servicedesk/customer/portal/2/create/10                       |
            /jira/servicedesk/customer/portal/x/SD-12                           |
            /jira/servicedesk/customer/portals                                  |
            /jira/rest/api/2/issue/HSP-1                                        |
            /jira/si/jira.issueviews:issue-xml/HSP-1/HSP-1.xml                  |
            /jira/../browse/HSP-1                                               |
            /jira/x/../browse/HSP-1                                             |
            /jira/x/%2e%2e/browse/HSP-1                                         |
            /jira/./browse/HSP-1                                                |
            /jira/browse/HSP-1%                                                 |
            /jira/browse/HSP-1%4                                                |
            /jira/browse/HSP-1%zz                                               |
            /jira/browse/%ff%fe-1                                               |
            /jira/browse/%2548SP-1                                              |
            /jira/browse/HSP-1'%20or%20'1'%3D'1                                 |
            /jira/browse/ÄÖ-1                                                   |
            /jira/browse/ıi-1                                                   |
            /jira                                                               |
            /jira/                                                              |
            /jirabrowse/HSP-1                                                   |
            /confluence/browse/HSP-1                                            |
            /browse/HSP-1                                                       |
            """)
    void theAddressSaysWhatThePageShows(String address, String shown) {
        assertThat(shown("GET", "/jira", address)).isEqualTo(shown == null ? "" : shown);
    }

    @ParameterizedTest
    @CsvSource({"/browse/HSP-1, issue HSP-1", "/jira/browse/HSP-1, ''", "/issues/?filter=7, filter 7"})
    void withoutAContextTheAddressBeginsAtTheRoot(String address, String shown) {
        assertThat(shown("GET", "", address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"POST", "HEAD", "OPTIONS", "get"})
    void onlyWhatABrowserAsksToSeeIsAPage(String method) {
        assertThat(shown(method, "/jira", "/jira/browse/HSP-1")).isEmpty();
    }

    @Test
    void whatASplitViewPostsIsReadWhenThePageHasBeenMade() {
        PageRequest post = new PageRequest(
                "POST",
                "/jira",
                "/jira/secure/AjaxIssueAction!default.jspa",
                "_=1",
                name -> Optional.ofNullable(
                        Map.of("issueKey", "HSP-3", "prefetch", "false").get(name)));

        assertThat(PageAddress.isFetched(post)).isTrue();
        assertThat(PageAddress.of(post)).isEmpty();
        assertThat(PageAddress.posted(post)).map(PageAddress::name).contains("HSP-3");
        assertThat(PageAddress.isFetched(posted("/jira/secure/AjaxIssueAction.jspa")))
                .isFalse();
        assertThat(PageAddress.isFetched(posted("/jira/browse/HSP-3"))).isFalse();
        assertThat(PageAddress.posted(posted("/jira/secure/AjaxIssueAction!default.jspa")))
                .isEmpty();
    }

    @Test
    void whatIsFetchedAheadOrBringsAnOpenPageUpToDateIsNoView() {
        assertThat(PageAddress.isNoView(fetched("issueKey=HSP-3&prefetch=true")))
                .isTrue();
        assertThat(PageAddress.isNoView(fetched("issueKey=HSP-3&prefetch=false&lastReadTime=1")))
                .isTrue();
        assertThat(PageAddress.isNoView(fetched("issueKey=HSP-3&prefetch=false")))
                .isFalse();
    }

    private static PageRequest fetched(String query) {
        return new PageRequest("GET", "/jira", "/jira/secure/AjaxIssueAction!default.jspa", query, PageRequest.NO_FORM);
    }

    private static PageRequest posted(String uri) {
        return new PageRequest("POST", "/jira", uri, "", PageRequest.NO_FORM);
    }

    @Test
    void addressesOfAnyLengthAreBorne() {
        assertThat(shown("GET", "", "/browse/" + "A".repeat(20_000) + "-1")).isEmpty();
        assertThat(shown("GET", "", "/browse/" + "A".repeat(200) + "-1")).isEmpty();
        assertThat(shown("GET", "", "/browse" + "/".repeat(16_000) + "HSP-1")).isEqualTo("issue HSP-1");
        assertThat(shown("GET", "", "/issues/?" + "a=b&".repeat(3_000) + "filter=3"))
                .isEqualTo("filter 3");
        assertThat(shown("GET", "", "/issues/?" + "%".repeat(9_000))).isEmpty();
    }

    private static String shown(String method, String context, String address) {
        int mark = address.indexOf('?');
        String uri = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        return PageAddress.of(new PageRequest(method, context, uri, query, PageRequest.NO_FORM))
                .map(page ->
                        (page.kind().word() + " " + page.name() + (page.inPortal() ? " in the portal" : "")).strip())
                .orElse("");
    }
}
