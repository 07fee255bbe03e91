package io.indexrelay.jira.wiring;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.change.Kind;
import io.indexrelay.jira.read.SharedObjects;
import java.util.List;
import java.util.Optional;

/**
 * Services that Jira may or may not offer to apps; each is looked up anew at every call. What needs one that is absent is
 * hidden, and the status says why. Never a bean: the container would reflect over types that a Jira may not have.
 */
final class Offered {

    private static final String CLUSTER = "com.atlassian.jira.cluster.ClusterInfo";

    private static final String AUTHENTICATION = "com.atlassian.jira.security.JiraAuthenticationContext";
    private static final String FILTERS = "com.atlassian.jira.issue.search.SearchRequestManager";
    private static final String DASHBOARDS = "com.atlassian.jira.portal.PortalPageManager";
    private static final String HOLDER_TYPES = "com.atlassian.jira.permission.PermissionTypeManager";

    static final List<String> NAMES = List.of(
            "com.atlassian.jira.application.ApplicationRoleManager",
            CLUSTER,
            "com.atlassian.jira.config.PriorityManager",
            "com.atlassian.jira.entity.property.JsonEntityPropertyManager",
            "com.atlassian.jira.issue.AttachmentManager",
            "com.atlassian.jira.issue.CustomFieldManager",
            "com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager",
            "com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager",
            "com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            "com.atlassian.jira.issue.security.IssueSecuritySchemeManager",
            FILTERS,
            "com.atlassian.jira.issue.worklog.WorklogManager",
            HOLDER_TYPES,
            DASHBOARDS,
            AUTHENTICATION,
            "com.atlassian.jira.security.PermissionManager",
            "com.atlassian.jira.util.thread.JiraThreadLocalUtil",
            "com.atlassian.jira.workflow.WorkflowManager",
            "com.atlassian.servicedesk.api.ServiceDeskManager");

    /** What Service Management offers beside its first, when it is there. */
    static final List<String> OF_SERVICE_MANAGEMENT = List.of(
            "com.atlassian.servicedesk.api.customer.CustomerContextService",
            "com.atlassian.servicedesk.api.organization.OrganizationService",
            "com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService",
            "com.atlassian.servicedesk.api.portal.PortalManager",
            "com.atlassian.servicedesk.api.portal.PortalService",
            "com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService",
            "com.atlassian.servicedesk.api.requesttype.RequestTypeService");

    final ApplicationRoleManager applicationRoles;
    final PriorityManager priorities;
    final JsonEntityPropertyManager properties;
    final AttachmentManager attachments;
    final CustomFieldManager customFields;
    final PrioritySchemeManager prioritySchemes;
    final FieldLayoutManager fieldLayouts;
    final IssueSecurityLevelManager securityLevels;
    final IssueSecuritySchemeManager securitySchemes;
    final WorklogManager worklogs;
    final JiraAuthenticationContext authentication;
    final PermissionManager permissionManager;
    final JiraThreadLocalUtil threadLocals;
    final WorkflowManager workflows;
    final SharedObjects shared;
    private final OptionalServices services;

    Offered(OptionalServices services) {
        this.services = services;
        applicationRoles = services.atEachCall(ApplicationRoleManager.class);
        priorities = services.atEachCall(PriorityManager.class);
        properties = services.atEachCall(JsonEntityPropertyManager.class);
        attachments = services.atEachCall(AttachmentManager.class);
        customFields = services.atEachCall(CustomFieldManager.class);
        prioritySchemes = services.atEachCall(PrioritySchemeManager.class);
        fieldLayouts = services.atEachCall(FieldLayoutManager.class);
        securityLevels = services.atEachCall(IssueSecurityLevelManager.class);
        securitySchemes = services.atEachCall(IssueSecuritySchemeManager.class);
        worklogs = services.atEachCall(WorklogManager.class);
        authentication = services.atEachCall(JiraAuthenticationContext.class);
        permissionManager = services.atEachCall(PermissionManager.class);
        threadLocals = services.atEachCall(JiraThreadLocalUtil.class);
        workflows = services.atEachCall(WorkflowManager.class);
        shared = new SharedObjects(
                services.atEachCall(SearchRequestManager.class),
                services.atEachCall(PortalPageManager.class),
                kind -> services.isPresent(kind == Kind.FILTER ? FILTERS : DASHBOARDS));
    }

    /** Whether entries of schemes can be of this type now; no where Jira does not say. */
    boolean knowsHolderType(String type) {
        return services.find(HOLDER_TYPES, PermissionTypeManager.class)
                .filter(types -> types.hasSecurityType(type))
                .isPresent();
    }

    Optional<JiraAuthenticationContext> authentication() {
        return services.find(AUTHENTICATION, JiraAuthenticationContext.class);
    }

    /** This node's name in the cluster; empty without one. */
    static Optional<String> nodeName(OptionalServices services) {
        return services.find(CLUSTER, ClusterInfo.class)
                .filter(ClusterInfo::isClustered)
                .map(ClusterInfo::getNodeId);
    }
}
