package com.atlassian.jira.component;

import com.atlassian.annotations.Internal;
import com.atlassian.annotations.PublicApi;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bulkedit.BulkOperationManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.config.util.AttachmentPathManager;
import com.atlassian.jira.config.util.IndexPathManager;
import com.atlassian.jira.event.ListenerManager;
import com.atlassian.jira.event.issue.IssueEventManager;
import com.atlassian.jira.event.type.EventTypeManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.RendererManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.column.ColumnLayoutManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenRendererFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.subscription.SubscriptionManager;
import com.atlassian.jira.issue.vote.VoteManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.mail.MailThreadManager;
import com.atlassian.jira.movesubtask.MoveSubTaskOperationManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.permission.PermissionContextFactory;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.plugin.ComponentClassManager;
import com.atlassian.jira.project.ProjectFactory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.service.ServiceManager;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.user.util.UserUtil;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.JiraDurationUtils;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginController;
import com.atlassian.plugin.event.PluginEventManager;

@PublicApi
public class ComponentAccessor {
    public ComponentAccessor() {}

    public static <T> T getComponent(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> ComponentReference<T> getComponentReference(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> T getComponentOfType(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static ProjectManager getProjectManager() {
        throw new UnsupportedOperationException();
    }

    public static ApplicationProperties getApplicationProperties() {
        throw new UnsupportedOperationException();
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        throw new UnsupportedOperationException();
    }

    public static JiraDurationUtils getJiraDurationUtils() {
        throw new UnsupportedOperationException();
    }

    public static ConstantsManager getConstantsManager() {
        throw new UnsupportedOperationException();
    }

    public static I18nHelper.BeanFactory getI18nHelperFactory() {
        throw new UnsupportedOperationException();
    }

    public static FieldManager getFieldManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueManager getIssueManager() {
        throw new UnsupportedOperationException();
    }

    public static AttachmentManager getAttachmentManager() {
        throw new UnsupportedOperationException();
    }

    public static UserManager getUserManager() {
        throw new UnsupportedOperationException();
    }

    public static UserKeyService getUserKeyService() {
        throw new UnsupportedOperationException();
    }

    public static PermissionManager getPermissionManager() {
        throw new UnsupportedOperationException();
    }

    public static PermissionContextFactory getPermissionContextFactory() {
        throw new UnsupportedOperationException();
    }

    public static CustomFieldManager getCustomFieldManager() {
        throw new UnsupportedOperationException();
    }

    public static FieldConfigSchemeManager getFieldConfigSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static UserUtil getUserUtil() {
        throw new UnsupportedOperationException();
    }

    public static GroupManager getGroupManager() {
        throw new UnsupportedOperationException();
    }

    public static EventTypeManager getEventTypeManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueEventManager getIssueEventManager() {
        throw new UnsupportedOperationException();
    }

    public static WorkflowManager getWorkflowManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueFactory getIssueFactory() {
        throw new UnsupportedOperationException();
    }

    public static VersionManager getVersionManager() {
        throw new UnsupportedOperationException();
    }

    public static CommentManager getCommentManager() {
        throw new UnsupportedOperationException();
    }

    public static MailThreadManager getMailThreadManager() {
        throw new UnsupportedOperationException();
    }

    public static BulkOperationManager getBulkOperationManager() {
        throw new UnsupportedOperationException();
    }

    public static MoveSubTaskOperationManager getMoveSubTaskOperationManager() {
        throw new UnsupportedOperationException();
    }

    public static WorklogManager getWorklogManager() {
        throw new UnsupportedOperationException();
    }

    public static ProjectFactory getProjectFactory() {
        throw new UnsupportedOperationException();
    }

    public static IssueTypeSchemeManager getIssueTypeSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueTypeScreenSchemeManager getIssueTypeScreenSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static SubTaskManager getSubTaskManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueLinkManager getIssueLinkManager() {
        throw new UnsupportedOperationException();
    }

    public static CrowdService getCrowdService() {
        throw new UnsupportedOperationException();
    }

    public static FieldLayoutManager getFieldLayoutManager() {
        throw new UnsupportedOperationException();
    }

    public static ColumnLayoutManager getColumnLayoutManager() {
        throw new UnsupportedOperationException();
    }

    public static VoteManager getVoteManager() {
        throw new UnsupportedOperationException();
    }

    public static PluginAccessor getPluginAccessor() {
        throw new UnsupportedOperationException();
    }

    public static PluginEventManager getPluginEventManager() {
        throw new UnsupportedOperationException();
    }

    public static ComponentClassManager getComponentClassManager() {
        throw new UnsupportedOperationException();
    }

    public static PluginController getPluginController() {
        throw new UnsupportedOperationException();
    }

    public static RendererManager getRendererManager() {
        throw new UnsupportedOperationException();
    }

    public static FieldScreenRendererFactory getFieldScreenRendererFactory() {
        throw new UnsupportedOperationException();
    }

    public static WorkflowSchemeManager getWorkflowSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueIndexManager getIssueIndexManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueService getIssueService() {
        throw new UnsupportedOperationException();
    }

    public static IndexPathManager getIndexPathManager() {
        throw new UnsupportedOperationException();
    }

    public static AttachmentPathManager getAttachmentPathManager() {
        throw new UnsupportedOperationException();
    }

    public static TranslationManager getTranslationManager() {
        throw new UnsupportedOperationException();
    }

    public static WatcherManager getWatcherManager() {
        throw new UnsupportedOperationException();
    }

    public static FieldScreenManager getFieldScreenManager() {
        throw new UnsupportedOperationException();
    }

    public static ProjectComponentManager getProjectComponentManager() {
        throw new UnsupportedOperationException();
    }

    public static ChangeHistoryManager getChangeHistoryManager() {
        throw new UnsupportedOperationException();
    }

    public static UserPreferencesManager getUserPreferencesManager() {
        throw new UnsupportedOperationException();
    }

    public static UserPropertyManager getUserPropertyManager() {
        throw new UnsupportedOperationException();
    }

    public static AvatarService getAvatarService() {
        throw new UnsupportedOperationException();
    }

    public static AvatarManager getAvatarManager() {
        throw new UnsupportedOperationException();
    }

    public static ListenerManager getListenerManager() {
        throw new UnsupportedOperationException();
    }

    public static NotificationSchemeManager getNotificationSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static PermissionSchemeManager getPermissionSchemeManager() {
        throw new UnsupportedOperationException();
    }

    public static IssueSecurityLevelManager getIssueSecurityLevelManager() {
        throw new UnsupportedOperationException();
    }

    public static ServiceManager getServiceManager() {
        throw new UnsupportedOperationException();
    }

    public static SubscriptionManager getSubscriptionManager() {
        throw new UnsupportedOperationException();
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        throw new UnsupportedOperationException();
    }

    public static LocaleManager getLocaleManager() {
        throw new UnsupportedOperationException();
    }

    public static OptionsManager getOptionsManager() {
        throw new UnsupportedOperationException();
    }

    public static OfBizDelegator getOfBizDelegator() {
        throw new UnsupportedOperationException();
    }

    public static ComponentAccessor.Worker initialiseWorker(ComponentAccessor.Worker worker) {
        throw new UnsupportedOperationException();
    }

    @Internal
    public interface Worker {
        <T> T getComponent(Class<T> type);

        <T> T getComponentOfType(Class<T> type);

        <T> T getOSGiComponentInstanceOfType(Class<T> type);
    }
}
