package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.SynchronizationManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.security.access.ConfluenceAccessManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.status.service.SystemInformationService;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.user.GroupManager;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.act.DeniedViews;
import io.indexrelay.refhost.answers.ReferenceAnswers;
import io.indexrelay.refhost.confluence.access.ContentAccess;
import io.indexrelay.refhost.confluence.access.Restrictions;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.access.SiteAccess;
import io.indexrelay.refhost.confluence.access.SpaceAccess;
import io.indexrelay.refhost.confluence.act.Verbs;
import io.indexrelay.refhost.confluence.act.WikiSession;
import io.indexrelay.refhost.confluence.manager.AttachmentActions;
import io.indexrelay.refhost.confluence.manager.CommentActions;
import io.indexrelay.refhost.confluence.manager.ContentWriter;
import io.indexrelay.refhost.confluence.manager.LabelActions;
import io.indexrelay.refhost.confluence.manager.PageMoves;
import io.indexrelay.refhost.confluence.manager.PermissionAnswers;
import io.indexrelay.refhost.confluence.manager.RestrictionActions;
import io.indexrelay.refhost.confluence.manager.SiteInformation;
import io.indexrelay.refhost.confluence.manager.SpaceActions;
import io.indexrelay.refhost.confluence.manager.SpacePermissionActions;
import io.indexrelay.refhost.confluence.manager.SpaceRemoval;
import io.indexrelay.refhost.confluence.manager.Stamp;
import io.indexrelay.refhost.confluence.manager.UserActions;
import io.indexrelay.refhost.confluence.mapping.QueryServices;
import io.indexrelay.refhost.confluence.page.ConfluencePages;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.directory.CrowdAnswers;
import io.indexrelay.refhost.directory.DirectoryChanges;
import io.indexrelay.refhost.directory.HostUsers;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.manager.SupportedMethods;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.ProductPages;
import io.indexrelay.refhost.product.ReferenceApi;
import io.indexrelay.refhost.store.AttachmentBytes;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the managers on a store, knows them by their real interfaces, and exports them. */
final class Managers {

    private final ContentStore store;
    private final TransactionTemplate transaction;
    private final NativeEvents events;
    private final People people;
    private final Rights rights;
    private final Contents contents;
    private final Memo memo;

    private final PageManager pages;
    private final SpaceManager spaces;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final LabelManager labels;
    private final ContentPermissionManager restrictions;
    private final SpacePermissionManager permissions;
    private final PermissionManager permissionAnswers;
    private final ConfluenceAccessManager access;
    private final UserActions userActions;
    private final DirectoryChanges directory;
    private final SiteInformation information;
    private final HostSettings settings;
    private final DeniedViews denied = new DeniedViews();

    Managers(ContentStore store, People people, NativeEvents events, AttachmentBytes bytes, HostSettings settings) {
        this.store = store;
        this.people = people;
        this.events = events;
        this.transaction = new TransactionTemplate(store.transactions());
        this.contents = new Contents(store);
        this.memo = new Memo();
        SiteAccess site = new SiteAccess(store, people, memo);
        SpaceAccess spaceAccess = new SpaceAccess(store, site, memo);
        Restrictions rules = new Restrictions(site);
        this.rights = new Rights(site, spaceAccess, new ContentAccess(spaceAccess, rules));
        ContentWriter writer = new ContentWriter(store, contents, bytes, new Stamp(settings.clock()));
        this.pages = as(PageManager.class, new PageMoves(writer, events, rights));
        this.comments = as(CommentManager.class, new CommentActions(writer, events));
        this.attachments = as(AttachmentManager.class, new AttachmentActions(writer, events));
        this.labels = as(LabelManager.class, new LabelActions(store, writer, events));
        this.restrictions =
                as(ContentPermissionManager.class, new RestrictionActions(store, writer, events, people, rules));
        SpacePermissionActions rows = new SpacePermissionActions(store, writer, events, people, rights);
        this.permissions = as(SpacePermissionManager.class, rows);
        this.spaces = as(
                SpaceManager.class,
                new SpaceActions(
                        store,
                        writer,
                        events,
                        pages,
                        permissions,
                        new SpaceRemoval(store, contents, writer, events, pages)));
        PermissionAnswers answers = new PermissionAnswers(people, rights, denied);
        this.permissionAnswers = as(PermissionManager.class, answers);
        this.access = as(ConfluenceAccessManager.class, answers);
        this.directory = new DirectoryChanges(
                people.directory(), events::publish, new ActivityEvents(people.directory(), events));
        this.userActions =
                new UserActions(people, directory, events, site, permissions, restrictions, rows::removeRowsOfGroup);
        this.information = new SiteInformation(settings);
        this.settings = settings;
    }

    private <T> T as(Class<T> type, Object target) {
        return SupportedMethods.as(type, target, transaction);
    }

    void export(HostServices services) {
        services.export(PageManager.class, pages);
        services.export(ContentEntityManager.class, pages);
        services.export(SpaceManager.class, spaces);
        services.export(CommentManager.class, comments);
        services.export(AttachmentManager.class, attachments);
        services.export(LabelManager.class, labels);
        services.export(ContentPermissionManager.class, restrictions);
        services.export(SpacePermissionManager.class, permissions);
        services.export(PermissionManager.class, permissionAnswers);
        services.export(ConfluenceAccessManager.class, access);
        services.export(UserAccessor.class, as(UserAccessor.class, userActions));
        services.export(GroupManager.class, as(GroupManager.class, userActions));
        services.export(CrowdService.class, as(CrowdService.class, new CrowdAnswers(people.directory())));
        services.export(SettingsManager.class, as(SettingsManager.class, information));
        services.export(SystemInformationService.class, as(SystemInformationService.class, information));
        services.export(ClusterManager.class, as(ClusterManager.class, information));
        QueryServices.export(services, settings, store::session);
        services.export(SynchronizationManager.class, new CommitHooks());
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    NativeEvents events() {
        return events;
    }

    SpacePermissionManager permissions() {
        return permissions;
    }

    HostUsers users() {
        return new HostUsers(
                people.directory(),
                new ConfluenceLogins(people, rights.site(), new WikiSession(people, transaction)),
                transaction);
    }

    ProductPages pages() {
        return new ConfluencePages(contents, rights, events, transaction);
    }

    ReferenceApi reference() {
        ActionRunner runner = new Verbs(
                        pages, spaces, comments, attachments, labels, restrictions, permissions, userActions, directory)
                .runner(transaction, events, people, rights, contents, denied);
        return new ReferenceAnswers<>(
                new ConfluenceFacts(people, contents, spaces, permissionAnswers),
                memo,
                store.late(),
                runner,
                transaction);
    }
}
