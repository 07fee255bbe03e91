package io.indexrelay.jira.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelAddedEvent;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelDeletedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeAddedToProjectEvent;
import com.atlassian.jira.event.permission.PermissionAddedEvent;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.listen.Capture;
import io.indexrelay.testsupport.RecordedChanges;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // Jira's own types are not annotated, and take null.
class SchemeListenersTest {

    private final RecordedChanges recorded = new RecordedChanges(JiraCauses.TABLE);
    private final Capture capture = new Capture(recorded, JiraCauses.TABLE);

    @Test
    void aStaticEntryTouchesTheSetsOfTheProjectsThatUseTheScheme() {
        new PermissionSchemeListener(capture)
                .added(new PermissionAddedEvent(7L, new SchemeEntity("group", "jira-users", "BROWSE_PROJECTS")));

        assertThat(recorded.rows())
                .containsExactly("narrows access-set/permission-scheme:7:* SUBTREE permission_scheme_updated @control");
    }

    @Test
    void anEntryThatGoesByTheIssueTouchesTheIssuesToo() {
        new PermissionSchemeListener(capture)
                .added(new PermissionAddedEvent(7L, new SchemeEntity("reporter", null, "BROWSE_PROJECTS")));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/permission-scheme:7:* SUBTREE permission_scheme_updated @control",
                        "narrows access-set/permission-scheme-issues:7:* SUBTREE permission_scheme_updated @control");
    }

    @Test
    void aMemberThatLeavesALevelKnowsNeitherLevelNorScheme() {
        new SecuritySchemeListener(capture).memberDeleted(new IssueSecurityLevelDeletedEvent(99L));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/levels:* SUBTREE issue_security_scheme_updated @control",
                        "narrows access-set/issues:* SUBTREE issue_security_scheme_updated @control");
    }

    @Test
    void aMemberThatJoinsALevelTouchesTheScheme() {
        new SecuritySchemeListener(capture)
                .memberAdded(new IssueSecurityLevelAddedEvent(5L, new SchemeEntity("group", "staff", 10_100L)));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/security-scheme:5:* SUBTREE issue_security_scheme_updated @control");
    }

    @Test
    void aRoleInAProjectIsOneSet() {
        ProjectRole role = mock(ProjectRole.class);
        when(role.getId()).thenReturn(10_002L);

        new RoleListener(capture).updated(new ProjectRoleUpdatedEvent(project(3, "A", "ann"), role, null, null));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/project:3:role:10002 ACCESS_CHANGED project_role_updated @control");
    }

    @Test
    void anotherKeyConcernsAllIssuesAnotherLeadTheSets() {
        ProjectListener listener = new ProjectListener(capture);

        listener.updated(new ProjectUpdatedEvent(null, project(3, "B", "ann"), project(3, "A", "ann")));
        listener.updated(new ProjectUpdatedEvent(null, project(3, "B", "bob"), project(3, "B", "ann")));
        listener.updated(new ProjectUpdatedEvent(null, project(3, "B", "bob"), project(3, "B", "bob")));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows project/3 UPSERTED project_updated @project/3",
                        "widens project/3 SUBTREE_UPSERTED project_updated @project/3",
                        "narrows project/3 UPSERTED project_updated @project/3",
                        "narrows access-set/project:3:* SUBTREE project_updated @control",
                        "narrows project/3 UPSERTED project_updated @project/3");
    }

    @Test
    void aDeletedProjectGoesWithItsSetsAndNeedsNoEventsOfItsIssues() {
        new ProjectListener(capture).deleted(new ProjectDeletedEvent(null, project(3, "A", "ann")));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows project/3 DELETED project_deleted @project/3",
                        "narrows access-set/project:3:* SUBTREE project_deleted @control");
    }

    @Test
    void onlyThePropertyThatMakesACommentInternalIsHeard() {
        CommentPropertyListener listener = new CommentPropertyListener(capture);

        listener.set(new CommentPropertySetEvent(property("sd.public.comment"), null));
        listener.set(new CommentPropertySetEvent(property("something.else"), null));

        assertThat(recorded.rows()).containsExactly("narrows comment/44 UPSERTED comment_updated @comment/44");
    }

    @Test
    void directoriesSpeakOfNames() {
        Directory directory = mock(Directory.class);
        new SingularDirectoryListener(capture)
                .membershipCreated(
                        new GroupMembershipCreatedEvent(this, directory, "Ann", "Staff", MembershipType.GROUP_USER));
        new SingularDirectoryListener(capture)
                .membershipCreated(new GroupMembershipCreatedEvent(
                        this, directory, "Interns", "Staff", MembershipType.GROUP_GROUP));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows username/ann UPSERTED group_membership_changed @control",
                        "narrows group/staff UPSERTED group_membership_changed @control");
    }

    @Test
    void aGroupThatGoesHasAllSetsReadAndTheLevelsThatNamedIt() {
        new DepartureListener(capture).groupDeleted(new GroupDeletedEvent(this, mock(Directory.class), "Staff"));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/project:* SUBTREE group_removed @control",
                        "narrows access-set/step:* SUBTREE group_removed @control",
                        "narrows access-set/app:* SUBTREE group_removed @control",
                        "widens group/staff LEVELS group_removed @control");
    }

    @Test
    void aUserThatGoesAndADirectoryThatWasSynchronisedHaveAllSetsRead() {
        DepartureListener listener = new DepartureListener(capture);
        listener.userDeleted(new UserDeletedEvent(this, mock(Directory.class), "ann"));
        listener.usersDeleted(new UsersDeletedEvent(this, mock(Directory.class), List.of("ann")));
        listener.synchronised(mock(RemoteDirectorySynchronisedEvent.class));

        assertThat(recorded.rows())
                .hasSize(9)
                .contains(
                        "narrows access-set/project:* SUBTREE user_removed @control",
                        "narrows access-set/step:* SUBTREE directory_synchronised @control");
    }

    @Test
    void aSwitchOfSchemesHasTheIssuesLookedAtForAnHour() {
        Project project = project(3, "A", "ann");
        new SecuritySchemeListener(capture)
                .addedToProject(new IssueSecuritySchemeAddedToProjectEvent(new Scheme(), project));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows access-set/project:3:* SUBTREE issue_security_scheme_updated @control",
                        "narrows project/3 SUBTREE issue_security_scheme_updated @project/3",
                        "widens project/3 RELEVELLED issue_security_scheme_updated @project/3");
    }

    @Test
    void aRenameIsHeardUnderBothNames() {
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getUsername()).thenReturn("ann.smith");
        when(ann.getName()).thenReturn("ann.smith");

        new AccountListener(capture).updated(new UserRenamedEvent(ann, ann, "ann"));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows username/ann.smith UPSERTED user_updated @control",
                        "narrows username/ann UPSERTED user_updated @control");
    }

    private static Project project(long id, String key, String lead) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.getLeadUserKey()).thenReturn(lead);
        return project;
    }

    private static EntityProperty property(String key) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getKey()).thenReturn(key);
        when(property.getEntityId()).thenReturn(44L);
        return property;
    }
}
