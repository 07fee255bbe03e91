package com.atlassian.servicedesk.api.event;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.comment.ServiceDeskComment;
import java.util.Date;

public interface ServiceDeskCommentEvent {
    ServiceDeskComment getComment();

    Issue getIssue();

    ApplicationUser getUser();

    boolean isCreatedEvent();

    boolean isPartOfIssueChange();

    boolean isSendMail();

    Date getTime();
}
