package com.atlassian.servicedesk.api.comment;

import com.atlassian.jira.issue.comments.Comment;

public interface ServiceDeskComment {
    boolean isPublic();

    Comment getComment();
}
