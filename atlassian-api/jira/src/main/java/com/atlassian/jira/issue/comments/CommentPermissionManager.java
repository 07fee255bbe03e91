package com.atlassian.jira.issue.comments;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public interface CommentPermissionManager {
    boolean hasBrowsePermission(ApplicationUser applicationUser, Comment comment);

    boolean hasEditPermission(ApplicationUser applicationUser, Comment comment);

    boolean hasEditAllPermission(ApplicationUser applicationUser, Issue issue);

    boolean hasEditOwnPermission(ApplicationUser applicationUser, Issue issue);

    boolean hasDeleteAllPermission(ApplicationUser applicationUser, Issue issue);

    boolean hasDeleteOwnPermission(ApplicationUser applicationUser, Issue issue);

    boolean isUserCommentAuthor(ApplicationUser applicationUser, Comment comment);
}
