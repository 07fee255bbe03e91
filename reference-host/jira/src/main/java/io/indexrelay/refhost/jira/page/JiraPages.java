package io.indexrelay.refhost.jira.page;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.desk.PortalViews;
import io.indexrelay.refhost.jira.issue.Issues;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.share.Dashboards;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.product.ProductPages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues at all the addresses at which Jira shows one, dashboards and filters. Of issues the plain page and that of the split
 * view tell by an event; whether the real Jira 10 and 11 do is not known, so a host can be without. A former key leads to the
 * present one on the plain page, as in Jira, and is taken as it is by what the split view fetches. A filter that nobody may
 * see is a page all the same, which says so.
 */
public final class JiraPages implements ProductPages {

    private static final Answer MISSING = new Answer.Missing();

    private final LoggedIn session;
    private final Projects projects;
    private final Issues issues;
    private final Dashboards dashboards;
    private final BiPredicate<@Nullable ApplicationUser, String> canView;
    private final PortalViews portal;
    private final NativeEvents events;
    private final boolean tellsOfViews;
    private final TransactionTemplate transaction;

    /** @param tellsOfViews whether views have events */
    public JiraPages(
            LoggedIn session,
            Projects projects,
            Issues issues,
            Dashboards dashboards,
            BiPredicate<@Nullable ApplicationUser, String> canView,
            PortalViews portal,
            NativeEvents events,
            boolean tellsOfViews,
            TransactionTemplate transaction) {
        this.session = session;
        this.projects = projects;
        this.issues = issues;
        this.dashboards = dashboards;
        this.canView = canView;
        this.portal = portal;
        this.events = events;
        this.tellsOfViews = tellsOfViews;
        this.transaction = transaction;
    }

    @Override
    public List<String> patterns() {
        return List.of("/browse/*", "/projects/*", "/issues/*", "/secure/*", "/servicedesk/customer/portal/*");
    }

    @Override
    public Answer get(String path, Map<String, String> query) {
        Made made = Objects.requireNonNull(transaction.execute(status -> made(path.split("/"), query)));
        if (tellsOfViews && made.answer() instanceof Answer.Shown) {
            made.told().ifPresent(events::publish);
        }
        return made.answer();
    }

    /** @param told an event of the view */
    private record Made(Answer answer, Optional<Object> told) {

        static Made of(Answer answer) {
            return new Made(answer, Optional.empty());
        }

        Made telling(Object event) {
            return new Made(answer, Optional.of(event));
        }
    }

    private Made made(String[] path, Map<String, String> query) {
        String last = path[path.length - 1];
        return switch (path[1]) {
            case "browse" -> browse(last);
            case "projects" -> path.length > 4 ? shown(issues.getIssueByCurrentKey(last)) : project(path[2]);
            case "issues" -> Made.of(filter(query.getOrDefault("filter", "")));
            case "servicedesk" -> Made.of(path.length == 6 ? request(last) : new Answer.Shown("Portal", ""));
            default -> action(last, query);
        };
    }

    private Made browse(String key) {
        if (!key.contains("-")) {
            return project(key);
        }
        Issue issue = issues.getIssueByKeyIgnoreCase(key);
        return issue != null && !key.equals(issue.getKey())
                ? Made.of(new Answer.Elsewhere("/browse/" + issue.getKey()))
                : telling(issue);
    }

    private Made project(String key) {
        return Made.of(Optional.ofNullable(projects.getProjectObjByKey(key))
                .map(project -> ifAllowed("project/" + project.getId(), project.getName()))
                .orElse(MISSING));
    }

    private Made action(String name, Map<String, String> query) {
        return switch (name) {
            case "AjaxIssueAction!default.jspa", "ProjectIssueNavigatorAction!issueViewWithSidebar.jspa" -> telling(
                    issues.getIssueByKeyIgnoreCase(query.getOrDefault("issueKey", "")));
            case "RapidBoard.jspa" -> Made.of(
                    new Answer.Shown("Board", "Selected: " + query.getOrDefault("selectedIssue", "nothing")));
            case "Dashboard.jspa" -> dashboard(query.get("selectPageId"));
            default -> Made.of(MISSING);
        };
    }

    private Made dashboard(@Nullable String id) {
        PortalPage page =
                id == null ? dashboards.getSystemDefaultPortalPage() : dashboards.getPortalPageById(number(id));
        return page == null
                ? Made.of(MISSING)
                : Made.of(ifAllowed("dashboard/" + page.getId(), String.valueOf(page.getName())))
                        .telling(new DashboardViewEvent(page.getId()));
    }

    private Answer filter(String id) {
        return canView.test(session.getLoggedInUser(), "filter/" + id)
                ? new Answer.Shown("Filter " + id, "")
                : new Answer.Shown("Issues", "There is no such filter, or you may not see it.");
    }

    private Answer request(String key) {
        Issue issue = issues.getIssueByCurrentKey(key);
        return issue != null && portal.inPortal(session.getLoggedInUser(), "issue/" + issue.getId())
                ? new Answer.Shown(key, String.valueOf(issue.getSummary()))
                : MISSING;
    }

    private Made telling(@Nullable Issue issue) {
        Made made = shown(issue);
        return issue == null ? made : made.telling(new IssueViewEvent(issue.getId()));
    }

    private Made shown(@Nullable Issue issue) {
        return Made.of(
                issue == null
                        ? MISSING
                        : ifAllowed("issue/" + issue.getId(), issue.getKey() + " " + issue.getSummary()));
    }

    private Answer ifAllowed(String subject, String title) {
        return canView.test(session.getLoggedInUser(), subject)
                ? new Answer.Shown(title, subject)
                : new Answer.Denied();
    }

    private static Long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : -1L;
    }
}
