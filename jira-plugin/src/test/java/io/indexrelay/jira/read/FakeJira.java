package io.indexrelay.jira.read;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.application.ApplicationRole;
import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.collect.EnclosedIterable;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.indexrelay.outbox.Transactions;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small Jira behind the product's wide interfaces: what a test says of it, its managers answer. */
public final class FakeJira {

    public static final Transactions DIRECT = new Transactions() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    };

    private static final long PERMISSION_SCHEME = 9000;

    public final ProjectManager projects = mock(ProjectManager.class);
    public final IssueManager issues = mock(IssueManager.class);
    public final CommentManager comments = mock(CommentManager.class);
    public final WorklogManager worklogs = mock(WorklogManager.class);
    public final AttachmentManager attachments = mock(AttachmentManager.class);
    public final PermissionSchemeManager permissionSchemes = mock(PermissionSchemeManager.class);
    public final IssueSecuritySchemeManager securitySchemes = mock(IssueSecuritySchemeManager.class);
    public final IssueSecurityLevelManager levels = mock(IssueSecurityLevelManager.class);
    public final CustomFieldManager fields = mock(CustomFieldManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    public final ApplicationRoleManager applications = mock(ApplicationRoleManager.class);
    public final WorkflowManager workflows = mock(WorkflowManager.class);
    public final UserManager users = mock(UserManager.class);
    public final FieldLayoutManager layouts = mock(FieldLayoutManager.class);
    public final PrioritySchemeManager prioritySchemes = mock(PrioritySchemeManager.class);
    public final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);

    public final SearchRequestManager filters = mock(SearchRequestManager.class);
    public final PortalPageManager dashboards = mock(PortalPageManager.class);

    private final Map<Long, SearchRequest> allFilters = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, PortalPage> allDashboards = new TreeMap<>(Comparator.reverseOrder());
    private final Scheme permissionScheme =
            new Scheme(PERMISSION_SCHEME, "PermissionScheme", "Default", new ArrayList<>());
    private final Map<Long, List<IssueSecurityLevelPermission>> members = new HashMap<>();
    private final Set<ApplicationRole> applicationRoles = new LinkedHashSet<>();
    private final Set<RoleActor> actors = new LinkedHashSet<>();
    private final List<JiraWorkflow> allWorkflows = new ArrayList<>();
    private final Map<String, FieldLayoutItem> layoutItems = new HashMap<>();
    private final List<CustomField> customFields = new ArrayList<>();

    public FakeJira() {
        when(filters.getAll()).thenAnswer(call -> all(allFilters.values()));
        when(dashboards.getAll()).thenAnswer(call -> all(allDashboards.values()));
        when(permissionSchemes.getSchemeFor(any())).thenReturn(permissionScheme);
        when(applications.getRoles()).thenReturn(applicationRoles);
        when(workflows.getWorkflows()).thenReturn(allWorkflows);
        when(fields.getCustomFieldObjects(any(MutableIssue.class))).thenReturn(customFields);
        FieldLayout layout = mock(FieldLayout.class);
        when(layout.getFieldLayoutItem(any(String.class)))
                .thenAnswer(
                        call -> layoutItems.computeIfAbsent(call.getArgument(0), id -> mock(FieldLayoutItem.class)));
        when(layouts.getFieldLayout(any(MutableIssue.class))).thenReturn(layout);
    }

    public JiraLoader loader() {
        return new JiraLoader(projects, issues, comments, worklogs, attachments, shared());
    }

    public SharedObjects shared() {
        return new SharedObjects(filters, dashboards, kind -> true);
    }

    /** A filter that this user owns, or nobody, with these shares; in place of the one with that id. */
    public SearchRequest filter(long id, @Nullable ApplicationUser owner, SharePermission... shares) {
        SearchRequest filter = new SearchRequest(() -> "project = OPS", owner, "Filter " + id, "Of all", id, 0);
        filter.setPermissions(shares(shares));
        allFilters.put(id, filter);
        when(filters.getSearchRequestById(id)).thenReturn(filter);
        return filter;
    }

    /** As {@link #filter}; a dashboard without an owner is the system's. */
    public PortalPage dashboard(long id, @Nullable ApplicationUser owner, SharePermission... shares) {
        PortalPage.Builder page = PortalPage.id(id).name("Dashboard " + id).permissions(shares(shares));
        PortalPage dashboard = owner == null
                ? page.systemDashboard().build()
                : page.owner(owner).build();
        allDashboards.put(id, dashboard);
        when(dashboards.getPortalPageById(id)).thenReturn(dashboard);
        return dashboard;
    }

    public void deleteFilter(long id) {
        allFilters.remove(id);
        when(filters.getSearchRequestById(id)).thenReturn(null);
    }

    private static SharedEntity.SharePermissions shares(SharePermission... shares) {
        return new SharedEntity.SharePermissions(new LinkedHashSet<>(List.of(shares)));
    }

    public static SharePermission share(String type, @Nullable String param1, @Nullable String param2) {
        SharePermission share = mock(SharePermission.class);
        when(share.getType()).thenReturn(new ShareType.Name(type));
        when(share.getParam1()).thenReturn(param1);
        when(share.getParam2()).thenReturn(param2);
        return share;
    }

    private static <T> EnclosedIterable<T> all(Collection<T> some) {
        return new EnclosedIterable<>() {
            @Override
            public void foreach(com.atlassian.jira.util.Consumer<T> consumer) {
                some.forEach(consumer::consume);
            }

            @Override
            public int size() {
                return some.size();
            }

            @Override
            public boolean isEmpty() {
                return some.isEmpty();
            }
        };
    }

    public Project project(long id, String key) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn("Project " + key);
        when(projects.getProjectObj(id)).thenReturn(project);
        return project;
    }

    public MutableIssue issue(long id, Project project) {
        long projectId = project.getId();
        String key = project.getKey() + "-" + id;
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getSecurityLevelId()).thenReturn(null);
        when(issue.getParentId()).thenReturn(null);
        when(issue.getUpdated()).thenReturn(new Timestamp(5_000));
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    public void grant(String permission, String type, @Nullable String parameter) {
        permissionScheme.addEntity(new SchemeEntity(type, parameter, new ProjectPermissionKey(permission)));
    }

    public void revokeAll() {
        permissionScheme.setEntities(new ArrayList<>());
    }

    /** Gives the project this security scheme with this level. */
    public void level(Project project, long schemeId, long levelId) {
        Scheme scheme = new Scheme(schemeId, "IssueSecurityScheme", "Secret", new ArrayList<>());
        when(securitySchemes.getSchemeFor(project)).thenReturn(scheme);
        IssueSecurityLevel level = mock(IssueSecurityLevel.class);
        when(level.getId()).thenReturn(levelId);
        when(level.getSchemeId()).thenReturn(schemeId);
        when(level.getName()).thenReturn("Internal");
        when(levels.getSecurityLevel(levelId)).thenReturn(level);
        when(levels.getIssueSecurityLevels(schemeId)).thenReturn(List.of(level));
        when(securitySchemes.getPermissionsBySecurityLevel(levelId))
                .thenAnswer(call -> members.getOrDefault(levelId, List.of()));
    }

    public void member(long levelId, String type, @Nullable String parameter) {
        members.computeIfAbsent(levelId, id -> new ArrayList<>())
                .add(new IssueSecurityLevelPermission(1L, 1L, levelId, type, parameter));
    }

    public void role(long roleId) {
        ProjectRole role = mock(ProjectRole.class);
        when(role.getId()).thenReturn(roleId);
        when(roles.getProjectRole(roleId)).thenReturn(role);
        ProjectRoleActors members = mock(ProjectRoleActors.class);
        when(members.getRoleActors()).thenReturn(actors);
        when(roles.getProjectRoleActors(any(), any())).thenReturn(members);
    }

    public void actor(String type, String parameter) {
        RoleActor actor = mock(RoleActor.class);
        when(actor.getType()).thenReturn(type);
        when(actor.getParameter()).thenReturn(parameter);
        actors.add(actor);
    }

    /** Puts the issue into a step of a workflow with these properties. */
    public void step(MutableIssue issue, String workflowName, String statusId, Map<String, String> properties) {
        Status status = mock(Status.class);
        when(status.getId()).thenReturn(statusId);
        StepDescriptor step = mock(StepDescriptor.class);
        when(step.getMetaAttributes()).thenReturn(properties);
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(workflowName);
        when(workflow.getLinkedStatusObjects()).thenReturn(List.of(status));
        when(workflow.getLinkedStep(status)).thenReturn(step);
        when(issue.getStatus()).thenReturn(status);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        allWorkflows.add(workflow);
    }

    public CustomField field(long id, String type, @Nullable Object value) {
        String fieldId = "customfield_" + id;
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        when(fieldType.getKey()).thenReturn(type);
        when(field.getId()).thenReturn(fieldId);
        when(field.getFieldName()).thenReturn("Field " + id);
        when(field.getCustomFieldType()).thenAnswer(call -> fieldType);
        when(field.getValue(any())).thenReturn(value);
        when(fields.getCustomFieldObject(fieldId)).thenReturn(field);
        customFields.add(field);
        return field;
    }

    public void forgetFields() {
        customFields.clear();
    }

    public void hide(String fieldId) {
        when(item(fieldId).isHidden()).thenReturn(true);
    }

    public void render(String fieldId, String renderer) {
        when(item(fieldId).getRendererType()).thenReturn(renderer);
    }

    private FieldLayoutItem item(String fieldId) {
        return layoutItems.computeIfAbsent(fieldId, id -> mock(FieldLayoutItem.class));
    }

    public void application(String key, String... groupNames) {
        ApplicationRole role = mock(ApplicationRole.class);
        Set<Group> groups = new LinkedHashSet<>();
        for (String name : groupNames) {
            groups.add(group(name));
        }
        when(role.getKey()).thenReturn(ApplicationKey.valueOf(key));
        when(role.getGroups()).thenReturn(groups);
        applicationRoles.add(role);
    }

    public static Group group(String name) {
        Group group = mock(Group.class);
        when(group.getName()).thenReturn(name);
        return group;
    }

    public static ApplicationUser user(String key, String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getUsername()).thenReturn(name);
        when(user.getDisplayName()).thenReturn(name.toUpperCase(Locale.ROOT));
        when(user.isActive()).thenReturn(true);
        when(user.getDirectoryId()).thenReturn(1L);
        return user;
    }
}
