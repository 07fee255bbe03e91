package io.indexrelay.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.InternalComments;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPermissionCheckTest {

    private final FakeJira jira = new FakeJira();
    private final GroupManager groups = mock(GroupManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final Project project = jira.project(10, "DEV");
    private final MutableIssue issue = jira.issue(100, project);
    private final ApplicationUser ann = FakeJira.user("JIRAUSER1", "ann");
    private final FakeServiceManagement app = new FakeServiceManagement();
    private final JiraPermissionCheck check = new JiraPermissionCheck(
            FakeJira.DIRECT,
            jira.loader(),
            jira.users,
            groups,
            jira.roles,
            permissions,
            app.desks(jira),
            new InternalComments(jira.properties));

    @BeforeEach
    void fill() {
        when(jira.users.getUserByKey("JIRAUSER1")).thenReturn(ann);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), eq(ann)))
                .thenReturn(true);
    }

    @Test
    void asksForBrowseProjectsOnTheIssue() {
        assertThat(view("JIRAUSER1", "issue/100")).isEqualTo(new Answer.Yes());
        assertThat(view("", "issue/100")).isEqualTo(new Answer.No());
        assertThat(view("gone", "issue/100")).isEqualTo(new Answer.No());
        assertThat(view("JIRAUSER1", "issue/101")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void asksAboutTheProjectInTheProjectPhase() {
        assertThat(view("JIRAUSER1", "project/10")).isEqualTo(new Answer.No());
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, nobody()))
                .thenReturn(true);

        assertThat(view("", "project/10")).isEqualTo(new Answer.Yes());
    }

    @Test
    void wantsTheGroupOrTheRoleOfACommentAsWell() {
        comment(null, null);
        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.Yes());

        comment("staff", null);
        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.No());
        when(groups.isUserInGroup("ann", "staff")).thenReturn(true);
        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.Yes());

        comment(null, 9L);
        assertThat(view("JIRAUSER1", "comment/5")).as("the role is gone").isEqualTo(new Answer.No());
        ProjectRole role = mock(ProjectRole.class);
        when(jira.roles.getProjectRole(9L)).thenReturn(role);
        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.No());
        when(jira.roles.isUserInProjectRole(ann, role, project)).thenReturn(true);
        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.Yes());
        assertThat(view("", "comment/5")).isEqualTo(new Answer.No());
    }

    @Test
    void showsNoCommentOfAnIssueThatIsNotShown() {
        comment("staff", null);
        when(groups.isUserInGroup("ann", "staff")).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ann))
                .thenReturn(false);

        assertThat(view("JIRAUSER1", "comment/5")).isEqualTo(new Answer.No());
    }

    @Test
    void holdsForWorklogsToo() {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getIssue()).thenReturn(issue);
        when(worklog.getGroupLevel()).thenReturn("staff");
        when(jira.worklogs.getById(6L)).thenReturn(worklog);

        assertThat(view("JIRAUSER1", "worklog/6")).isEqualTo(new Answer.No());
        when(groups.isUserInGroup("ann", "staff")).thenReturn(true);
        assertThat(view("JIRAUSER1", "worklog/6")).isEqualTo(new Answer.Yes());
    }

    @Test
    void doesNotKnowWhatCannotBeAsked() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ann))
                .thenThrow(new IllegalStateException("com.atlassian.jira.security.PermissionManager is absent"));

        assertThat(view("JIRAUSER1", "issue/100"))
                .isEqualTo(new Answer.Unknown("com.atlassian.jira.security.PermissionManager is absent"));
        assertThat(view("JIRAUSER1", "filter/1")).isInstanceOf(Answer.Unknown.class);
        assertThat(view("JIRAUSER1", "requesttype/1")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void asksTheManagersOfFiltersAndDashboardsForTheOne() {
        SearchRequest filter = jira.filter(1, ann);
        PortalPage dashboard = jira.dashboard(2, ann);
        assertThat(view("JIRAUSER1", "filter/1")).isEqualTo(new Answer.No());
        assertThat(view("", "dashboard/2")).isEqualTo(new Answer.No());

        when(jira.filters.getSearchRequestById(ann, 1L)).thenReturn(filter);
        when(jira.dashboards.getPortalPage(nobody(), 2L)).thenReturn(dashboard);

        assertThat(view("JIRAUSER1", "filter/1")).isEqualTo(new Answer.Yes());
        assertThat(view("", "dashboard/2")).isEqualTo(new Answer.Yes());
        assertThat(view("JIRAUSER1", "dashboard/2")).isEqualTo(new Answer.No());
        assertThat(view("gone", "filter/1")).isEqualTo(new Answer.No());
    }

    @Test
    void nobodyCanBeAnInactiveOwner() {
        SearchRequest filter = jira.filter(1, ann);
        when(jira.filters.getSearchRequestById(ann, 1L)).thenReturn(filter);
        when(ann.isActive()).thenReturn(false);

        assertThat(view("JIRAUSER1", "filter/1")).isEqualTo(new Answer.No());
    }

    @Test
    void asksForARequestTypeTheProjectAndServiceManagement() {
        request();
        assertThat(view("JIRAUSER1", "requesttype/21")).isEqualTo(new Answer.No());
        app.shown.add("JIRAUSER1 21");
        assertThat(view("JIRAUSER1", "requesttype/21"))
                .as("a customer of the portal alone")
                .isEqualTo(new Answer.No());
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, ann))
                .thenReturn(true);
        assertThat(view("JIRAUSER1", "requesttype/21")).isEqualTo(new Answer.Yes());
        app.shown.clear();
        assertThat(view("JIRAUSER1", "requesttype/21")).as("not on its list").isEqualTo(new Answer.No());
        assertThat(view("", "requesttype/21")).isEqualTo(new Answer.No());
        assertThat(view("JIRAUSER1", "requesttype/22")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void asksAboutThePortalInTheCustomerContext() {
        request();
        customer();
        assertThat(view("rita", "issue/100")).isEqualTo(new Answer.No());
        assertThat(inPortal("rita", "issue/100")).contains(new Answer.Yes());
        assertThat(inPortal("", "issue/100")).contains(new Answer.No());
        assertThat(inPortal("gone", "issue/100")).contains(new Answer.No());
        assertThat(inPortal("rita", "attachment/1")).contains(new Answer.No());

        app.requests.clear();
        assertThat(inPortal("rita", "issue/100"))
                .as("what is no request does not show there")
                .contains(new Answer.No());
    }

    @Test
    void asksInThePortalWhetherACommentIsInternalAndOnTheLevel() {
        request();
        customer();
        comment(null, null);
        assertThat(inPortal("rita", "comment/5")).contains(new Answer.Yes());

        EntityProperty mark = mock(EntityProperty.class);
        when(mark.getValue()).thenReturn("{\"internal\":true}");
        when(jira.properties.get("CommentProperty", 5L, "sd.public.comment")).thenReturn(mark);
        assertThat(inPortal("rita", "comment/5")).contains(new Answer.No());

        when(mark.getValue()).thenReturn("{\"internal\":false}");
        comment("staff", null);
        assertThat(inPortal("rita", "comment/5")).contains(new Answer.No());
    }

    @Test
    void asksInThePortalForARequestTypeToo() {
        request();
        customer();
        app.shown.add("rita 21");
        assertThat(inPortal("rita", "requesttype/21")).contains(new Answer.Yes());
        app.shown.clear();
        assertThat(inPortal("rita", "requesttype/21")).contains(new Answer.No());
    }

    @Test
    void hasNoAnswerAboutThePortalWhereNobodyCanBeAsked() {
        request();
        customer();
        app.hasContext = false;
        assertThat(inPortal("rita", "issue/100")).isEmpty();
        app.isThere = false;
        assertThat(inPortal("rita", "issue/100")).isEmpty();

        app.isThere = true;
        app.hasContext = true;
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), eq(ann)))
                .thenThrow(new IllegalStateException("not now"));
        assertThat(inPortal("JIRAUSER1", "issue/100")).contains(new Answer.Unknown("not now"));
    }

    /** The issue 100 was made by the request type 21. */
    private void request() {
        app.desks.put(10L, new Desk(5, 10, 3));
        app.types.add(new RequestKind(21, 3, "Printer", ""));
        app.requests.put(100L, 21);
    }

    /** Whom Jira admits in the customer context alone. */
    private void customer() {
        ApplicationUser rita = FakeJira.user("rita", "rita");
        when(jira.users.getUserByKey("rita")).thenReturn(rita);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, rita))
                .thenAnswer(asked -> app.isInContext);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, rita))
                .thenAnswer(asked -> app.isInContext);
    }

    private Optional<Answer> inPortal(String userKey, String subject) {
        return check.mayViewInPortal(userKey, Subject.parse(subject));
    }

    private void comment(@Nullable String group, @Nullable Long role) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(5L);
        when(comment.getIssue()).thenReturn(issue);
        when(comment.getGroupLevel()).thenReturn(group);
        when(comment.getRoleLevelId()).thenReturn(role);
        when(jira.comments.getCommentById(5L)).thenReturn(comment);
    }

    private Answer view(String userKey, String subject) {
        return check.mayView(userKey, Subject.parse(subject));
    }

    private static @Nullable ApplicationUser nobody() {
        return null;
    }
}
