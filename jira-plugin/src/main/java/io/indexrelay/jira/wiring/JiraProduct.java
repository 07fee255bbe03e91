package io.indexrelay.jira.wiring;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.adapter.sal.ForeignApp;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.change.CauseTable;
import io.indexrelay.change.Kind;
import io.indexrelay.jira.access.Applications;
import io.indexrelay.jira.access.GrantsReader;
import io.indexrelay.jira.access.Involved;
import io.indexrelay.jira.access.IssueRules;
import io.indexrelay.jira.access.JiraAccessReader;
import io.indexrelay.jira.access.JiraPermissionCheck;
import io.indexrelay.jira.access.OwnPrincipals;
import io.indexrelay.jira.access.PortalRules;
import io.indexrelay.jira.access.RoleMembers;
import io.indexrelay.jira.access.SchemeRows;
import io.indexrelay.jira.access.SetCatalog;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.access.SetRules;
import io.indexrelay.jira.access.WorkflowSteps;
import io.indexrelay.jira.activity.ContributionListener;
import io.indexrelay.jira.activity.CurrentUser;
import io.indexrelay.jira.activity.ViewedObjects;
import io.indexrelay.jira.activity.Views;
import io.indexrelay.jira.list.Dependents;
import io.indexrelay.jira.list.DeskWatch;
import io.indexrelay.jira.list.JiraContentLister;
import io.indexrelay.jira.list.LevelWatch;
import io.indexrelay.jira.list.MembershipWatch;
import io.indexrelay.jira.list.PriorityWatch;
import io.indexrelay.jira.list.ProjectKeys;
import io.indexrelay.jira.list.ProjectWatch;
import io.indexrelay.jira.list.RequestTypeWatch;
import io.indexrelay.jira.list.SharedWatch;
import io.indexrelay.jira.listen.AccountListener;
import io.indexrelay.jira.listen.ApplicationAccessListener;
import io.indexrelay.jira.listen.CacheListener;
import io.indexrelay.jira.listen.ChangedFieldsListener;
import io.indexrelay.jira.listen.CommentListener;
import io.indexrelay.jira.listen.CommentPropertyListener;
import io.indexrelay.jira.listen.DepartureListener;
import io.indexrelay.jira.listen.FieldListener;
import io.indexrelay.jira.listen.IssueListener;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.listen.PermissionSchemeListener;
import io.indexrelay.jira.listen.ProjectListener;
import io.indexrelay.jira.listen.RequestListener;
import io.indexrelay.jira.listen.RoleListener;
import io.indexrelay.jira.listen.SecuritySchemeListener;
import io.indexrelay.jira.listen.SingularDirectoryListener;
import io.indexrelay.jira.listen.WorkflowListener;
import io.indexrelay.jira.listen.WorkflowSchemeListener;
import io.indexrelay.jira.listen.WorklogListener;
import io.indexrelay.jira.read.ChildSnapshots;
import io.indexrelay.jira.read.CustomFields;
import io.indexrelay.jira.read.InternalComments;
import io.indexrelay.jira.read.IssueSnapshots;
import io.indexrelay.jira.read.JiraAttachmentBytes;
import io.indexrelay.jira.read.JiraLoader;
import io.indexrelay.jira.read.JiraPeople;
import io.indexrelay.jira.read.JiraPriorities;
import io.indexrelay.jira.read.JiraSnapshotReader;
import io.indexrelay.jira.read.JiraTraits;
import io.indexrelay.jira.read.JiraWork;
import io.indexrelay.jira.read.Links;
import io.indexrelay.jira.read.PrioritySchemes;
import io.indexrelay.jira.read.ProjectSnapshots;
import io.indexrelay.jira.read.desk.Agents;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.Memberships;
import io.indexrelay.jira.read.desk.ServiceManagement;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryListener;
import io.indexrelay.listen.Imports;
import io.indexrelay.listen.RestoreListener;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.wiring.Product;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Jira as the relay sees it: its readers and its listeners. */
@JiraComponent
public final class JiraProduct implements Product {

    private final JiraServices jira;

    public JiraProduct(JiraServices jira) {
        this.jira = jira;
    }

    @Override
    public List<String> optionalServices() {
        return Offered.NAMES;
    }

    /** While Service Management is absent, its first service stands for all. */
    @Override
    public List<String> absentServices(OptionalServices services) {
        Stream<String> ofServiceManagement = services.isPresent(ServiceManagement.SERVICE)
                ? services.absent(Offered.OF_SERVICE_MANAGEMENT).stream()
                : Stream.empty();
        return Stream.concat(services.absent(optionalServices()).stream(), ofServiceManagement)
                .toList();
    }

    @Override
    public Optional<String> nodeName(OptionalServices services) {
        return Offered.nodeName(services);
    }

    @Override
    public Readers readers(Surroundings surroundings) {
        Offered offered = new Offered(surroundings.services());
        Transactions work = new JiraWork(surroundings.transactions(), offered.threadLocals, offered.authentication);
        JiraLoader loader = new JiraLoader(
                jira.projects, jira.issues, jira.comments, offered.worklogs, offered.attachments, offered.shared);
        PrioritySchemes prioritySchemes = new PrioritySchemes(offered.prioritySchemes, jira.projects);
        Desks desks = desks(surroundings.services(), offered);
        InternalComments internal = new InternalComments(offered.properties);
        SchemeRows rows = new SchemeRows(
                jira.permissionSchemes, offered.securitySchemes, offered.securityLevels, offered::knowsHolderType);
        OwnPrincipals principals = new OwnPrincipals(offered.customFields);
        GrantsReader grants = new GrantsReader(rows, principals, new WorkflowSteps(offered.workflows, jira.users));
        IssueRules issueRules = new IssueRules(grants, principals);
        PortalRules portal = new PortalRules(
                desks,
                issueRules,
                new Involved(offered.customFields, desks),
                jira.roles,
                new Links(surroundings.host()));
        Applications applications = new Applications(offered.applicationRoles);
        Priorities priorities = new JiraPriorities(work, offered.priorities, prioritySchemes);
        Supplier<List<String>> priorityIds = () ->
                offered.priorities.getPriorities().stream().map(Priority::getId).toList();
        return new Readers(
                new JiraSnapshotReader(
                        work,
                        loader,
                        new ProjectSnapshots(jira.projects),
                        new IssueSnapshots(
                                jira.issues,
                                offered.fieldLayouts,
                                offered.securityLevels,
                                prioritySchemes,
                                new CustomFields(offered.customFields)),
                        new ChildSnapshots(offered.fieldLayouts, internal),
                        desks,
                        surroundings.host()),
                new JiraAccessReader(
                        work,
                        loader,
                        issueRules,
                        new SetRules(
                                jira.projects, grants, new RoleMembers(jira.roles), applications, jira.issues, portal),
                        portal,
                        desks,
                        internal),
                new JiraPeople(work, jira.users, jira.groups, desks),
                priorities,
                new JiraContentLister(
                        work,
                        new SetCatalog(jira.projects, rows, grants, applications, desks),
                        jira.projects,
                        jira.issues,
                        jira.users,
                        priorityIds,
                        new Dependents(jira.issues, jira.comments, offered.worklogs, offered.attachments),
                        offered.shared,
                        desks),
                new ProjectKeys(jira.projects),
                new JiraAttachmentBytes(work, loader, offered.attachments),
                List.of(
                        new ProjectWatch(work, jira.projects),
                        new PriorityWatch(work, priorityIds, priorities),
                        new LevelWatch(work, jira.projects, rows),
                        new SharedWatch(work, offered.shared, Kind.FILTER),
                        new SharedWatch(work, offered.shared, Kind.DASHBOARD),
                        new DeskWatch(work, jira.projects, desks),
                        new MembershipWatch(work, desks),
                        new RequestTypeWatch(work, jira.projects, desks)),
                new JiraPermissionCheck(
                        work, loader, jira.users, jira.groups, jira.roles, offered.permissionManager, desks, internal),
                new JiraTraits(work, loader, offered.securityLevels, desks, SetIds.ANY_APPLICATION));
    }

    private Desks desks(OptionalServices services, Offered offered) {
        ForeignApp<ServiceManagement> app = new ForeignApp<>(
                services,
                ServiceManagement.SERVICE,
                "com.atlassian.servicedesk.",
                ServiceManagement.class,
                ServiceManagement.ADAPTER);
        return new Desks(
                app::find,
                new Agents(jira.roles, jira.users, offered.permissionManager),
                new Memberships(jira.projects));
    }

    @Override
    public CauseTable causes() {
        return JiraCauses.TABLE;
    }

    @Override
    public List<Object> listeners(Capture capture, Imports imports, Surroundings surroundings) {
        return List.of(
                new IssueListener(capture),
                new RequestListener(capture, () -> surroundings.services().isPresent(ServiceManagement.SERVICE)),
                new ChangedFieldsListener(capture),
                new CommentListener(capture),
                new CommentPropertyListener(capture),
                new WorklogListener(capture),
                new ProjectListener(capture),
                new PermissionSchemeListener(capture),
                new SecuritySchemeListener(capture),
                new RoleListener(capture),
                new WorkflowListener(capture),
                new WorkflowSchemeListener(capture),
                new FieldListener(capture),
                new ApplicationAccessListener(capture),
                new AccountListener(capture),
                new DirectoryListener(capture),
                new SingularDirectoryListener(capture),
                new DepartureListener(capture),
                new CacheListener(imports),
                new RestoreListener(imports));
    }

    @Override
    public Activity activity(Counting counting, Surroundings surroundings) {
        Offered offered = new Offered(surroundings.services());
        Views views = new Views(
                counting.recorder(),
                counting.isOn(),
                counting.lost(),
                counting.nanos(),
                new CurrentUser(offered::authentication),
                new ViewedObjects(
                        new JiraWork(surroundings.transactions(), offered.threadLocals, offered.authentication),
                        jira.issues,
                        offered.shared,
                        counting.permissions()));
        ActivityCapture capture = new ActivityCapture();
        return new Activity(
                List.of(
                        views.ofIssues(capture),
                        views.ofDashboards(capture),
                        new ContributionListener(counting.recorder(), capture)),
                views.pages(),
                views::settle);
    }
}
