package io.indexrelay.refhost.jira.access;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.jira.application.ApplicationAuthorizationService;
import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.indexrelay.refhost.act.DeniedViews;
import io.indexrelay.refhost.act.PeopleVerbs;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.directory.CrowdAnswers;
import io.indexrelay.refhost.directory.DirectoryChanges;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.GroupAnswers;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.people.ThreadAnswers;
import io.indexrelay.refhost.jira.people.ThreadBrackets;
import io.indexrelay.refhost.jira.people.UserAnswers;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.manager.SupportedMethods;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** People and permissions of one reference Jira, put together. */
public final class Access {

    /** Takes a service under its interface: the host's registry, or a table of Jira's components, or both. */
    public interface Registry {
        <T> void add(Class<T> type, T service);
    }

    private final Store store;
    private final People people;
    private final IssueSource source;
    private final ThreadAnswers remembered = new ThreadAnswers();
    private final TransactionTemplate transaction;
    private final LoggedIn session;
    private final ApplicationAccess applications;
    private final GlobalPermissions global;
    private final Schemes schemes;
    private final Roles roles;
    private final HolderTypes types = new HolderTypes();
    private final Holders holders;
    private final Permissions permissions;
    private final PermissionSchemes permissionSchemes;
    private final SecuritySchemes securitySchemes;
    private final Levels levels;
    private final RoleChanges roleChanges;
    private final DirectoryChanges directory;
    private final PeopleChanges peopleChanges;
    private final ShareRows shareRows;
    private final ShareRules shareRules;
    private final Views views;
    private final DeniedViews denied = new DeniedViews();

    /**
     * @param memo the same that {@code people} has
     * @param steps the workflow steps that issues stand in
     */
    public Access(
            Store store, People people, Memo memo, IssueSource source, StepProperties steps, NativeEvents events) {
        this.store = store;
        this.people = people;
        this.source = source;
        this.transaction = new TransactionTemplate(store.transactions());
        this.session = new LoggedIn(people, remembered, transaction);
        this.applications = new ApplicationAccess(store, people, memo);
        this.global = new GlobalPermissions(store, people, memo);
        this.schemes = new Schemes(store, memo);
        this.roles = new Roles(store, people, memo);
        this.holders = new Holders(people, applications, roles, new FieldHolders(store, memo));
        this.permissions = new Permissions(schemes, types, new StepRules(steps, types, people, memo), denied);
        holders.own().forEach(types::register);
        this.permissionSchemes = new PermissionSchemes(schemes, source, events);
        this.securitySchemes = new SecuritySchemes(schemes, source, events);
        this.levels = new Levels(schemes, permissions, source);
        this.shareRows = new ShareRows(store);
        this.roleChanges = new RoleChanges(roles, permissionSchemes, securitySchemes, shareRows, events);
        this.directory = new DirectoryChanges(people.directory(), events::publishAfterwards, (before, after) -> {});
        this.peopleChanges = new PeopleChanges(
                people,
                directory,
                global,
                session,
                new Departures(store, permissionSchemes, securitySchemes, roles, global, applications, shareRows),
                events);
        this.shareRules = new ShareRules(store, shareRows, source, permissions, roles, people, denied, memo);
        this.views = new Views(store, source, permissions, roles, people, memo, shareRules);
    }

    /** What a new instance has; nothing on one that has it. In one transaction, while no other node does the same. */
    public void firstStart() {
        new FirstStart(store, people, global, permissionSchemes, roles).run();
    }

    /** The managers that plugins import, by their real interfaces. */
    public void register(Registry registry) {
        UserAnswers users = new UserAnswers(people);
        add(registry, UserManager.class, users);
        add(registry, UserKeyService.class, users);
        add(registry, GroupManager.class, new GroupAnswers(people));
        add(registry, CrowdService.class, new CrowdAnswers(people.directory()));
        add(registry, ApplicationRoleManager.class, applications);
        add(registry, ApplicationAuthorizationService.class, applications);
        add(registry, GlobalPermissionManager.class, global);
        add(
                registry,
                PermissionManager.class,
                new PermissionAnswers(permissions, remembered, store, source, permissionSchemes));
        add(registry, PermissionSchemeManager.class, permissionSchemes);
        add(registry, ProjectRoleManager.class, new RoleAnswers(roles));
        add(registry, IssueSecuritySchemeManager.class, securitySchemes);
        add(registry, IssueSecurityLevelManager.class, levels);
        add(registry, JiraAuthenticationContext.class, session);
        registry.add(JiraThreadLocalUtil.class, new ThreadBrackets(remembered));
        registry.add(PermissionTypeManager.class, types);
    }

    private <T> void add(Registry registry, Class<T> type, Object target) {
        registry.add(type, SupportedMethods.as(type, target, transaction));
    }

    /** The verbs for people, roles, schemes and levels. */
    public List<Map<String, Verb>> verbs() {
        PeopleVerbs named = new PeopleVerbs(peopleChanges, directory);
        AccessActor actor = new AccessActor(peopleChanges, session, permissions, store, source);
        return List.of(
                named.verbs(),
                denied.verbs(),
                new SchemeVerbs(actor, new Entries(named, roles, store), permissionSchemes, securitySchemes, levels)
                        .verbs(),
                new RoleVerbs(actor, named, roles, roleChanges).verbs(),
                new SiteVerbs(actor, named, applications, types, holders, permissions).verbs());
    }

    public Permissions permissions() {
        return permissions;
    }

    /** Who sees which subject. */
    public Views views() {
        return views;
    }

    /** Who may use which filter and dashboard. */
    public ShareRules shareRules() {
        return shareRules;
    }

    public ShareRows shareRows() {
        return shareRows;
    }

    public Roles roles() {
        return roles;
    }

    public GlobalPermissions global() {
        return global;
    }

    /** Who acts on a thread. */
    public LoggedIn session() {
        return session;
    }

    /** What this thread remembers; to be cleared when a request ends. */
    public ThreadAnswers remembered() {
        return remembered;
    }

    public HolderTypes types() {
        return types;
    }
}
