package io.indexrelay.jira.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.portal.PortalPage;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.PageRequest;
import io.indexrelay.activity.PageVisits.Visit;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final FakeJira jira = new FakeJira();
    private final List<String> counted = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final ActivityCapture capture = new ActivityCapture();
    private String user = "ann";
    private boolean isOn = true;
    private long nanos;
    private long lost;
    private final Views views = new Views(
            (act, subject, userKey) -> counted.add(act + " " + subject + " " + userKey),
            () -> isOn,
            views -> lost += views,
            () -> nanos,
            () -> user,
            new ViewedObjects(
                    FakeJira.DIRECT,
                    jira.issues,
                    jira.shared(),
                    (userKey, document) -> Answer.of(!hidden.contains(userKey + " " + document))));

    @BeforeEach
    void oneIssueWithTwoKeys() {
        MutableIssue issue = jira.issue(10_001, jira.project(10_000, "HSP"));
        when(jira.issues.getIssueByKeyIgnoreCase("HSP-1")).thenReturn(issue);
        when(jira.issues.getIssueByKeyIgnoreCase("OLD-7")).thenReturn(issue);
    }

    @Test
    void aPageIsOneViewByWhoeverSawIt() {
        page("/browse/HSP-1", 200);
        user = "";
        page("/browse/HSP-1", 200);

        assertThat(settled()).containsExactly("VIEW issue/10001 ann", "VIEW issue/10001 ");
    }

    @Test
    void theRequestReadsNothing() {
        page("/browse/HSP-1", 200);

        verifyNoInteractions(jira.dashboards, jira.filters);
        verify(jira.issues, never()).getIssueByKeyIgnoreCase("HSP-1");
        assertThat(counted).isEmpty();
    }

    @Test
    void whatWasNotShownIsNoView() {
        for (int status : new int[] {0, 302, 304, 401, 403, 404, 500}) {
            page("/browse/HSP-1", status);
        }

        assertThat(settled()).isEmpty();
    }

    @Test
    void aPageThatEndsWellAndShowsNothingIsNoView() {
        hidden.add("ann issue/10001");
        page("/browse/HSP-1", 200);
        page("/browse/NOPE-1", 200);
        page("/issues/?filter=404", 200);
        page("/secure/Dashboard.jspa?selectPageId=404", 200);

        assertThat(settled()).isEmpty();
    }

    @Test
    void inTheCustomerPortalThePageIsBelieved() {
        hidden.add("ann issue/10001");
        page("/servicedesk/customer/portal/1/HSP-1", 200);

        assertThat(settled()).containsExactly("VIEW issue/10001 ann");
    }

    @Test
    void aPageAndWhatItFetchesAfterwardsAreOneVisitWhateverTheyCallTheIssue() {
        page("/browse/OLD-7", 200);
        views.settle();
        tick(Duration.ofSeconds(3));
        page("/secure/AjaxIssueAction!default.jspa?issueKey=HSP-1", 200);
        page("/secure/AjaxIssueAction!default.jspa?issueKey=HSP-1", 200);
        views.settle();
        tick(Duration.ofSeconds(2));
        told(new IssueViewEvent(10_001), "/browse/HSP-1");

        assertThat(settled()).containsExactly("VIEW issue/10001 ann");
    }

    @Test
    void whatASplitViewPostsIsAView() {
        views.pages()
                .begin(new PageRequest(
                        "POST",
                        "",
                        "/secure/AjaxIssueAction!default.jspa",
                        "",
                        name -> name.equals("issueKey") ? Optional.of("HSP-1") : Optional.empty()))
                .end(200);

        assertThat(settled()).containsExactly("VIEW issue/10001 ann");
    }

    @Test
    void whatIsFetchedAheadIsNoViewAlthoughJiraTellsOfIt() {
        told(new IssueViewEvent(10_001), "/secure/AjaxIssueAction!default.jspa?issueKey=HSP-1&prefetch=true");
        page("/secure/AjaxIssueAction!default.jspa?issueKey=HSP-1&lastReadTime=1", 200);

        assertThat(settled()).isEmpty();
    }

    @Test
    void theSamePageLaterAndTheSamePageForAnotherAreOtherVisits() {
        page("/browse/HSP-1", 200);
        user = "bob";
        page("/browse/HSP-1", 200);
        user = "ann";
        tick(NotedViews.VISIT);
        page("/browse/HSP-1", 200);
        views.settle();
        tick(NotedViews.VISIT);
        page("/browse/HSP-1", 200);

        assertThat(settled())
                .containsExactly(
                        "VIEW issue/10001 ann", "VIEW issue/10001 ann", "VIEW issue/10001 bob", "VIEW issue/10001 ann");
    }

    @Test
    void aPageThatJiraTellsOfTooIsOneView() {
        told(new IssueViewEvent(10_001), "/browse/HSP-1");

        assertThat(settled()).containsExactly("VIEW issue/10001 ann");
    }

    @Test
    void whatJiraTellsOfAPageGoesBeforeItsAddress() {
        told(new IssueViewEvent(10_002), "/browse/HSP-1");
        views.settle();
        tick(NotedViews.VISIT);
        told(new IssueViewEvent(10_003), "/issues/?filter=10100");

        assertThat(settled()).containsExactly("VIEW issue/10002 ann", "VIEW issue/10003 ann");
    }

    @Test
    void whatJiraTellsOfAPageThatWasNotShownIsNoView() {
        Visit visit = begin("/browse/HSP-1");
        views.ofIssues(capture).issueViewed(new IssueViewEvent(10_001));
        visit.end(500);

        assertThat(settled()).isEmpty();
    }

    @Test
    void whatJiraTellsOfOutsideOfPagesCountsEachTimeAndAtOnce() {
        views.ofIssues(capture).issueViewed(new IssueViewEvent(10_001));
        views.ofIssues(capture).issueViewed(new IssueViewEvent(10_001));
        page("/browse/nothing", 200);
        views.ofDashboards(capture).dashboardViewed(new DashboardViewEvent(10_200L));

        assertThat(counted).containsExactly("VIEW issue/10001 ann", "VIEW issue/10001 ann", "VIEW dashboard/10200 ann");
        assertThat(settled()).hasSize(3);
    }

    @Test
    void dashboardsAndFiltersAreViewedByTheirPages() {
        jira.dashboard(10_200, null);
        jira.filter(10_100, null);
        PortalPage system = jira.dashboard(10_000, null);
        when(jira.dashboards.getSystemDefaultPortalPage()).thenReturn(system);
        page("/secure/Dashboard.jspa?selectPageId=10200", 200);
        page("/secure/Dashboard.jspa", 200);
        page("/issues/?filter=10100", 200);

        assertThat(settled())
                .containsExactly("VIEW dashboard/10200 ann", "VIEW dashboard/10000 ann", "VIEW filter/10100 ann");
    }

    @Test
    void theDashboardThatOneGetsWithoutAskingIsTheOneThatJiraTellsOf() {
        jira.dashboard(10_300, null);
        Visit visit = begin("/secure/Dashboard.jspa");
        views.ofDashboards(capture).dashboardViewed(new DashboardViewEvent(10_300L));
        visit.end(200);

        assertThat(settled()).containsExactly("VIEW dashboard/10300 ann");
    }

    @Test
    void aJiraThatDoesNotKnowTheSystemsDashboardHasNone() {
        when(jira.dashboards.getSystemDefaultPortalPage()).thenThrow(new NoSuchMethodError());
        page("/secure/Dashboard.jspa", 200);

        assertThat(settled()).isEmpty();
    }

    @Test
    void nothingIsNotedWhileNothingIsCounted() {
        isOn = false;
        Visit visit = begin("/browse/HSP-1");
        isOn = true;
        visit.end(200);

        assertThat(visit).isSameAs(Visit.NONE);
        assertThat(settled()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsCountedWhenItCan() {
        when(jira.issues.getIssueByKeyIgnoreCase("HSP-2")).thenThrow(new DataAccessException("down"));
        page("/browse/HSP-2", 200);
        page("/browse/HSP-1", 200);
        views.settle();
        assertThat(counted).containsExactly("VIEW issue/10001 ann");
        tick(Duration.ofMinutes(5));
        page("/browse/HSP-2", 200);
        views.settle();

        doReturn(jira.issue(10_002, jira.project(10_000, "HSP")))
                .when(jira.issues)
                .getIssueByKeyIgnoreCase("HSP-2");

        assertThat(settled()).containsExactly("VIEW issue/10001 ann", "VIEW issue/10002 ann", "VIEW issue/10002 ann");
    }

    @Test
    void whatCannotBeReadForLongIsGivenUp() {
        when(jira.issues.getIssueByKeyIgnoreCase("HSP-2")).thenThrow(new DataAccessException("down"));
        page("/browse/HSP-2", 200);
        tick(Duration.ofMinutes(11));
        views.settle();
        doReturn(jira.issue(10_002, jira.project(10_000, "HSP")))
                .when(jira.issues)
                .getIssueByKeyIgnoreCase("HSP-2");

        assertThat(settled()).isEmpty();
        assertThat(lost).isEqualTo(1);
    }

    @Test
    void aProductThatCannotBeReadIsLeftAlone() {
        when(jira.issues.getIssueByKeyIgnoreCase(anyString())).thenThrow(new DataAccessException("down"));
        for (int i = 1; i <= 30; i++) {
            page("/browse/HSP-" + i, 200);
        }
        views.settle();

        verify(jira.issues, times(10)).getIssueByKeyIgnoreCase(anyString());
        assertThat(lost).isZero();
    }

    @Test
    void memoryIsBoundedAndWhatFindsNoRoomIsCounted() {
        NotedViews few = new NotedViews(() -> nanos, 2);
        for (int i = 1; i <= 4; i++) {
            few.note(PageAddress.of(Subject.parse("issue/" + i)), "ann");
        }
        few.note(PageAddress.of(Subject.parse("issue/1")), "ann");

        assertThat(few.takeLost()).isEqualTo(2);
        assertThat(few.takeLost()).isZero();
        assertThat(few.take()).hasSize(2);
        assertThat(few.take()).isEmpty();
    }

    private void told(IssueViewEvent event, String address) {
        Visit visit = begin(address);
        views.ofIssues(capture).issueViewed(event);
        visit.end(200);
    }

    private void page(String address, int status) {
        begin(address).end(status);
    }

    private Visit begin(String address) {
        nanos++;
        int mark = address.indexOf('?');
        return views.pages()
                .begin(new PageRequest(
                        "GET",
                        "",
                        mark < 0 ? address : address.substring(0, mark),
                        mark < 0 ? "" : address.substring(mark + 1),
                        PageRequest.NO_FORM));
    }

    private List<String> settled() {
        views.settle();
        return counted;
    }

    private void tick(Duration time) {
        nanos += time.toNanos();
    }
}
