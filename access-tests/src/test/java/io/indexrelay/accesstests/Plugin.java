package io.indexrelay.accesstests;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.confluence.wiring.ConfluenceProduct;
import io.indexrelay.confluence.wiring.ConfluenceServices;
import io.indexrelay.jira.wiring.JiraProduct;
import io.indexrelay.jira.wiring.JiraServices;
import io.indexrelay.refhost.testing.Stand;
import io.indexrelay.wiring.Product;

/** The plugins' own wiring on a product's managers. */
final class Plugin {

    private Plugin() {}

    static Product ofConfluence(Stand wiki) {
        return new ConfluenceProduct(new ConfluenceServices(
                wiki.service(PageManager.class),
                wiki.service(SpaceManager.class),
                wiki.service(ContentPermissionManager.class),
                wiki.service(SpacePermissionManager.class),
                wiki.service(UserAccessor.class)));
    }

    static Product ofJira(Stand tracker) {
        return new JiraProduct(new JiraServices(
                tracker.service(IssueManager.class),
                tracker.service(ProjectManager.class),
                tracker.service(CommentManager.class),
                tracker.service(UserManager.class),
                tracker.service(GroupManager.class),
                tracker.service(PermissionSchemeManager.class),
                tracker.service(ProjectRoleManager.class)));
    }
}
