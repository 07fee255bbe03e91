package io.indexrelay.jira.wiring;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/**
 * The services of Jira itself that this plugin cannot do without; each is used by public apps for Jira 10 and 11.
 * Everything else is looked up at use.
 */
@JiraComponent
public final class JiraServices {

    final IssueManager issues;
    final ProjectManager projects;
    final CommentManager comments;
    final UserManager users;
    final GroupManager groups;
    final PermissionSchemeManager permissionSchemes;
    final ProjectRoleManager roles;

    public JiraServices(
            @ComponentImport IssueManager issues,
            @ComponentImport ProjectManager projects,
            @ComponentImport CommentManager comments,
            @ComponentImport UserManager users,
            @ComponentImport GroupManager groups,
            @ComponentImport PermissionSchemeManager permissionSchemes,
            @ComponentImport ProjectRoleManager roles) {
        this.issues = issues;
        this.projects = projects;
        this.comments = comments;
        this.users = users;
        this.groups = groups;
        this.permissionSchemes = permissionSchemes;
        this.roles = roles;
    }
}
