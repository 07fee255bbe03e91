package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null;

    public static final ProjectPermissionKey BROWSE_PROJECTS = null;

    public static final ProjectPermissionKey VIEW_DEV_TOOLS = null;

    public static final ProjectPermissionKey VIEW_READONLY_WORKFLOW = null;

    public static final ProjectPermissionKey CREATE_ISSUES = null;

    public static final ProjectPermissionKey EDIT_ISSUES = null;

    public static final ProjectPermissionKey TRANSITION_ISSUES = null;

    public static final ProjectPermissionKey SCHEDULE_ISSUES = null;

    public static final ProjectPermissionKey MOVE_ISSUES = null;

    public static final ProjectPermissionKey ASSIGN_ISSUES = null;

    public static final ProjectPermissionKey ASSIGNABLE_USER = null;

    public static final ProjectPermissionKey RESOLVE_ISSUES = null;

    public static final ProjectPermissionKey CLOSE_ISSUES = null;

    public static final ProjectPermissionKey MODIFY_REPORTER = null;

    public static final ProjectPermissionKey DELETE_ISSUES = null;

    public static final ProjectPermissionKey LINK_ISSUES = null;

    public static final ProjectPermissionKey SET_ISSUE_SECURITY = null;

    public static final ProjectPermissionKey VIEW_VOTERS_AND_WATCHERS = null;

    public static final ProjectPermissionKey MANAGE_WATCHERS = null;

    public static final ProjectPermissionKey ADD_COMMENTS = null;

    public static final ProjectPermissionKey EDIT_ALL_COMMENTS = null;

    public static final ProjectPermissionKey EDIT_OWN_COMMENTS = null;

    public static final ProjectPermissionKey DELETE_ALL_COMMENTS = null;

    public static final ProjectPermissionKey DELETE_OWN_COMMENTS = null;

    public static final ProjectPermissionKey CREATE_ATTACHMENTS = null;

    public static final ProjectPermissionKey DELETE_ALL_ATTACHMENTS = null;

    public static final ProjectPermissionKey DELETE_OWN_ATTACHMENTS = null;

    public static final ProjectPermissionKey WORK_ON_ISSUES = null;

    public static final ProjectPermissionKey EDIT_OWN_WORKLOGS = null;

    public static final ProjectPermissionKey EDIT_ALL_WORKLOGS = null;

    public static final ProjectPermissionKey DELETE_OWN_WORKLOGS = null;

    public static final ProjectPermissionKey DELETE_ALL_WORKLOGS = null;

    public ProjectPermissions() {}

    public static ProjectPermissionKey systemProjectPermissionKeyByShortName(String text) {
        throw new UnsupportedOperationException();
    }
}
