package io.indexrelay.refhost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.BuildUtilsInfo;
import com.atlassian.jira.workflow.WorkflowManager;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.answers.ReferenceAnswers;
import io.indexrelay.refhost.directory.HostUsers;
import io.indexrelay.refhost.jira.access.Access;
import io.indexrelay.refhost.jira.anonymize.Handlers;
import io.indexrelay.refhost.jira.answers.Contents;
import io.indexrelay.refhost.jira.answers.JiraFacts;
import io.indexrelay.refhost.jira.desk.DeskTables;
import io.indexrelay.refhost.jira.desk.PortalViews;
import io.indexrelay.refhost.jira.instance.Components;
import io.indexrelay.refhost.jira.instance.Instance;
import io.indexrelay.refhost.jira.page.JiraPages;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.share.Dashboards;
import io.indexrelay.refhost.jira.share.Filters;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.manager.SupportedMethods;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.ProductPages;
import io.indexrelay.refhost.product.ReferenceApi;
import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the managers on a store, knows them by their real interfaces, and exports them. */
final class Managers {

    private final Store store;
    private final People people;
    private final Memo memo;
    private final LateCache late;
    private final NativeEvents events;
    private final HostSettings settings;
    private final Handlers handlers;
    private final TransactionTemplate transaction;
    private final Content content;
    private final Access access;

    Managers(
            Store store,
            People people,
            Memo memo,
            LateCache late,
            AttachmentBytes bytes,
            NativeEvents events,
            HostSettings settings,
            Handlers handlers) {
        this.store = store;
        this.people = people;
        this.memo = memo;
        this.late = late;
        this.events = events;
        this.settings = settings;
        this.handlers = handlers;
        this.transaction = new TransactionTemplate(store.transactions());
        this.content = new Content(store, people, bytes, settings.clock(), memo);
        this.access = new Access(store, people, memo, content, content.workflows::properties, events);
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** What a new instance has, without events. */
    void firstStart() {
        transaction.executeWithoutResult(status -> events.muted(() -> {
            new Bootstrap(store, content.prioritySchemes).run();
            access.firstStart();
            return true;
        }));
    }

    void export(HostServices services) {
        Components components = new Components(services);
        export(components, ProjectManager.class, content.projects);
        export(components, ConstantsManager.class, content.constants);
        export(components, PriorityManager.class, content.constants);
        export(components, PrioritySchemeManager.class, content.prioritySchemes);
        export(components, IssueManager.class, content.issues);
        export(components, SubTaskManager.class, content.issues);
        // By this service the scanner of plugins tells that the product is Jira; plugins here call the managers.
        export(components, IssueService.class, content.issues);
        export(components, CustomFieldManager.class, content.fields);
        export(components, FieldLayoutManager.class, content.layouts);
        export(components, CommentManager.class, content.comments);
        export(components, WorklogManager.class, content.worklogs);
        export(components, AttachmentManager.class, content.issues.attachments());
        export(components, JsonEntityPropertyManager.class, content.properties);
        export(components, WorkflowManager.class, content.workflows);
        components.export(DeskTables.class, content.desks);
        Instance instance = new Instance(settings);
        export(components, BuildUtilsInfo.class, instance);
        export(components, ClusterInfo.class, instance);
        export(components, ApplicationProperties.class, instance);
        export(
                components,
                SearchRequestManager.class,
                new Filters(store, people, access.shareRows(), access.shareRules()));
        export(
                components,
                PortalPageManager.class,
                new Dashboards(store, people, access.shareRows(), access.shareRules()));
        access.register(components::export);
        components.install();
    }

    private <T> void export(Components components, Class<T> type, Object target) {
        components.export(type, SupportedMethods.as(type, target, transaction));
    }

    UserDirectory users() {
        return new HostUsers(
                people.directory(), new JiraLogins(people, access.global(), access.session()), transaction);
    }

    ProductPages pages() {
        return new JiraPages(
                access.session(),
                content.projects,
                content.issues,
                new Dashboards(store, people, access.shareRows(), access.shareRules()),
                access.views()::canView,
                portal(),
                events,
                settings.viewEvents(),
                transaction);
    }

    private PortalViews portal() {
        return new PortalViews(
                store,
                content.desks,
                content,
                access.permissions(),
                access.types(),
                access.views(),
                content.properties,
                people);
    }

    ReferenceApi reference() {
        PortalViews portal = portal();
        List<Map<String, Verb>> verbs = new ArrayList<>(access.verbs());
        verbs.addAll(new Verbs(store, people, content, access, events, settings, handlers).all());
        return new ReferenceAnswers<>(
                new JiraFacts(people, new Contents(store, portal::isThere), access.views(), portal),
                memo,
                late,
                new ActionRunner("Jira", transaction, events, access.session(), verbs),
                transaction);
    }
}
