package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.type.SecurityType;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ProjectSharePermission;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.ApplicationUsers;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.PageRequests;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericValue;

/** Values, and the one place that finds components. */
class JiraValuesTest {
    private final ApplicationUser ann =
            Answers.of(ApplicationUser.class, Map.of("getKey", "JIRAUSER1", "getUsername", "ann"));
    private final Project project = Answers.of(Project.class, Map.of("getId", 10000L));

    @AfterEach
    void noJiraRuns() {
        ComponentAccessor.initialiseWorker(null);
    }

    @Test
    void keysAreEqualByTheirText() {
        assertThat(new ProjectPermissionKey("BROWSE_PROJECTS"))
                .isEqualTo(ProjectPermissions.BROWSE_PROJECTS)
                .hasSameHashCodeAs(ProjectPermissions.BROWSE_PROJECTS)
                .isNotEqualTo(ProjectPermissions.CREATE_ISSUES);
        assertThat(GlobalPermissionKey.of("SYSTEM_ADMIN"))
                .isEqualTo(GlobalPermissionKey.SYSTEM_ADMIN)
                .isNotEqualTo(GlobalPermissionKey.ADMINISTER);
        assertThat(ApplicationKey.valueOf("jira-software")).isEqualTo(ApplicationKey.valueOf("jira-software"));
        assertThat(new ProjectTypeKey("business")).isEqualTo(new ProjectTypeKey("business"));
        assertThat(new ShareType.Name("loggedin")).isEqualTo(ShareType.Name.AUTHENTICATED);
        assertThat(new Label(1L, 2L, "red")).isEqualTo(new Label(9L, 2L, "red")).isNotEqualTo(new Label(1L, 3L, "red"));
    }

    @Test
    void everyProjectPermissionIsNamedAsItsConstant() throws Exception {
        for (var field : ProjectPermissions.class.getFields()) {
            assertThat(field.get(null)).isEqualTo(new ProjectPermissionKey(field.getName()));
        }
    }

    @Test
    void componentsComeFromWhoeverRunsJira() {
        IssueManager issues = Answers.of(IssueManager.class, Map.of());
        assertThatThrownBy(ComponentAccessor::getIssueManager).isInstanceOf(IllegalStateException.class);

        ComponentAccessor.initialiseWorker(worker(Map.of(IssueManager.class, issues)));

        assertThat(ComponentAccessor.getIssueManager()).isSameAs(issues);
        assertThat(ComponentAccessor.getComponent(IssueManager.class)).isSameAs(issues);
        assertThat(ComponentAccessor.getComponentReference(IssueManager.class).get())
                .isSameAs(issues);
    }

    @Test
    void aContextFindsItsProject() {
        ProjectManager projects = Answers.of(ProjectManager.class, Map.of("getProjectObj", project));
        ComponentAccessor.initialiseWorker(worker(Map.of(ProjectManager.class, projects)));
        IssueContextImpl context = new IssueContextImpl(10000L, "1");

        assertThat(context.getProjectId()).isEqualTo(10000L);
        assertThat(context.getIssueTypeId()).isEqualTo("1");
        assertThat(context.getProjectObject()).isSameAs(project);
        assertThat(IssueContext.GLOBAL.getProjectObject()).isNull();
        assertThat(IssueContext.GLOBAL)
                .isEqualTo(new IssueContextImpl(null, null))
                .isNotEqualTo(context);
    }

    @Test
    void usersAreFoundByKey() {
        ComponentAccessor.initialiseWorker(
                worker(Map.of(UserManager.class, Answers.of(UserManager.class, Map.of("getUserByKey", ann)))));

        assertThat(ApplicationUsers.byKey("JIRAUSER1")).isSameAs(ann);
        assertThat(ApplicationUsers.byKey(null)).isNull();
        assertThat(ApplicationUsers.getKeyFor(ann)).isEqualTo("JIRAUSER1");
    }

    @Test
    void schemesHoldTheirEntries() {
        SchemeEntity staff = new SchemeEntity(1L, "group", "staff", ProjectPermissions.BROWSE_PROJECTS, null, 5L);
        SchemeEntity lead = new SchemeEntity(2L, "lead", null, ProjectPermissions.CREATE_ISSUES, null, 5L);
        Scheme scheme = new Scheme(5L, "PermissionScheme", "Default", "the one", List.of(staff, lead));

        assertThat(scheme.getEntities()).containsExactly(staff, lead);
        assertThat(scheme.getEntitiesByType(ProjectPermissions.BROWSE_PROJECTS)).containsExactly(staff);
        assertThat(scheme.cloneScheme().getId()).isNull();
        assertThat(scheme.cloneScheme().containsSameEntities(scheme)).isTrue();
        scheme.removeEntity(lead);
        assertThat(scheme.getEntities()).containsExactly(staff);
        assertThat(new Scheme("PermissionScheme", "Other").containsSameEntities(scheme))
                .isFalse();
        assertThat(staff.compareTo(lead)).isNegative();
    }

    @Test
    void sharesTellEverybodyFromNobody() {
        SharePermission withRole = Answers.of(
                SharePermission.class,
                Map.of("getType", ShareType.Name.PROJECT, "getParam1", "10000", "getParam2", "10001"));
        ProjectSharePermission share = new ProjectSharePermission(withRole);

        assertThat(SharePermissions.GLOBAL.isGlobal()).isTrue();
        assertThat(SharePermissions.GLOBAL.isPrivate()).isFalse();
        assertThat(SharePermissions.PRIVATE.isGlobal()).isFalse();
        assertThat(SharePermissions.PRIVATE.isPrivate()).isTrue();
        assertThat(new SharePermissions(Set.of(withRole))).containsExactly(withRole);
        assertThat(share.getProjectId()).isEqualTo(10000L);
        assertThat(share.getRoleId()).isEqualTo(10001L);
        assertThat(share.hasRole()).isTrue();
    }

    @Test
    void filtersAndDashboardsKeepWhatTheyWereMadeWith() {
        Query query = Answers.of(Query.class, Map.of("getQueryString", "project = PRJ"));
        SearchRequest filter = new SearchRequest(query, ann, "Mine", "all of it", 7L, 2);
        filter.setPermissions(SharePermissions.GLOBAL);
        SearchRequest copy = new SearchRequest(filter);
        PortalPage page = PortalPage.id(8L)
                .name("Team")
                .owner(ann)
                .permissions(SharePermissions.GLOBAL)
                .build();

        assertThat(copy.getId()).isEqualTo(7L);
        assertThat(copy.getQuery().getQueryString()).isEqualTo("project = PRJ");
        assertThat(copy.getOwner()).isSameAs(ann);
        assertThat(copy.getOwnerUserName()).isEqualTo("ann");
        assertThat(copy.getDescription()).isEqualTo("all of it");
        assertThat(copy.getPermissions()).isSameAs(SharePermissions.GLOBAL);
        assertThat(copy.getEntityType().getName()).isEqualTo("SearchRequest");
        assertThat(page.getId()).isEqualTo(8L);
        assertThat(page.getOwner()).isSameAs(ann);
        assertThat(page.isSystemDefaultPortalPage()).isFalse();
        assertThat(PortalPage.portalPage(page).name("Other").build().getPermissions())
                .isSameAs(SharePermissions.GLOBAL);
        assertThat(page.getEntityType()).isEqualTo(PortalPage.ENTITY_TYPE).isNotEqualTo(SearchRequest.ENTITY_TYPE);
    }

    @Test
    void anAttachmentIsItsRow() {
        Issue issue = Answers.of(Issue.class, Map.of("getId", 1L));
        GenericValue row = new GenericValue(
                "FileAttachment",
                Map.of("id", 3L, "issue", 1L, "filename", "a.txt", "mimetype", "text/plain", "filesize", 4L, "zip", 0));
        Attachment attachment = new Attachment(issue, row, ann);

        assertThat(attachment.getId()).isEqualTo(3L);
        assertThat(attachment.getIssue()).isSameAs(issue);
        assertThat(attachment.getIssueId()).isEqualTo(1L);
        assertThat(attachment.getFilename()).isEqualTo("a.txt");
        assertThat(attachment.getMimetype()).isEqualTo("text/plain");
        assertThat(attachment.getFilesize()).isEqualTo(4L);
        assertThat(attachment.getAuthorKey()).isEqualTo("JIRAUSER1");
        assertThat(attachment.isZip()).isFalse();
        assertThat(attachment.isThumbnailable()).isNull();
        assertThat(attachment).isEqualTo(new Attachment(issue, row, null));
    }

    @Test
    void aChangeKeepsWhatIsShownByValue() {
        ChangeHistoryItem item = new ChangeHistoryItem.Builder()
                .withId(1L)
                .forIssue(10L, "PRJ-1")
                .field("status")
                .changedFrom("Open", "1")
                .to("Closed", "6")
                .on(new Timestamp(5))
                .nextChangeOn(new Timestamp(8))
                .build();

        assertThat(item.getFroms()).containsExactly(Map.entry("1", "Open"));
        assertThat(item.containsToValue("6")).isTrue();
        assertThat(item.getDuration()).isEqualTo(3L);
    }

    @Test
    void holderTypesAreThoseThatWereSet() {
        SecurityType group = Answers.of(SecurityType.class, Map.of("getType", "group"));
        PermissionTypeManager types = new PermissionTypeManager();
        types.setSecurityTypes(Map.of("group", group));

        assertThat(types.getTypes()).containsOnlyKeys("group");
        assertThat(types.getSecurityType("group")).isSameAs(group);
        assertThat(types.hasSecurityType("user")).isFalse();
    }

    @Test
    void errorsAreCollected() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        assertThat(errors.hasAnyErrors()).isFalse();
        errors.addError("name", "is empty", ErrorCollection.Reason.VALIDATION_FAILED);
        SimpleErrorCollection all = new SimpleErrorCollection();
        all.addErrorCollection(errors);

        assertThat(all.hasAnyErrors()).isTrue();
        assertThat(all.getErrors()).containsEntry("name", "is empty");
        assertThat(all.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
        assertThat(ErrorCollection.Reason.FORBIDDEN.getHttpStatusCode()).isEqualTo(403);
    }

    @Test
    void smallAnswersToSmallQuestions() {
        assertThat(PageRequests.request(20L, 10).getStart()).isEqualTo(20L);
        assertThat(PageRequests.request(20L, 10).getLimit()).isEqualTo(10);
        assertThat(EntityPropertyType.COMMENT_PROPERTY.getDbEntityName()).isEqualTo("sd.comment.property");
        assertThat(UserManager.UserState.SHADOW_USER.isEffective()).isFalse();
        assertThat(UserManager.UserState.NORMAL_USER_WITH_SHADOW.isEffective()).isTrue();
    }

    private static ComponentAccessor.Worker worker(Map<Class<?>, ?> components) {
        return new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(components.get(type));
            }

            @Override
            public <T> T getComponentOfType(Class<T> type) {
                return getComponent(type);
            }

            @Override
            public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
                return getComponent(type);
            }
        };
    }
}
