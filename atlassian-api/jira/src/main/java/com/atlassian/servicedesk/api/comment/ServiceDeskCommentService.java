package com.atlassian.servicedesk.api.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

public interface ServiceDeskCommentService {
    ServiceDeskComment getServiceDeskCommentByJiraComment(ApplicationUser applicationUser, Comment comment);

    ServiceDeskComment getServiceDeskCommentById(ApplicationUser applicationUser, Long id);

    PagedResponse<ServiceDeskComment> getCommentsOfRequest(
            ApplicationUser applicationUser, ServiceDeskCommentQuery serviceDeskCommentQuery);
}
