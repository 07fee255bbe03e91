package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public static final String SEND_MAIL = "sendMail";

    public static final String BASE_URL_PARAM_NAME = String.valueOf("base_url_param_name");

    public static final String CUSTOM_FIELDS_PARAM_NAME = String.valueOf("custom_fields_param_name");

    public static final String WATCHERS_PARAM_NAME = String.valueOf("watchers_param_name");

    public static final String CHANGE_HISTORY_PARAM_NAME = String.valueOf("change_history_param_name");

    public static final String COMMENTS_PARAM_NAME = String.valueOf("comments_param_name");

    private Issue issue;
    private ApplicationUser user;
    private Long eventTypeId;
    private boolean sendMail;
    private Worklog worklog;

    public IssueEvent(Issue issue, Map map, ApplicationUser user, Long eventTypeId) {
        super(map);
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public IssueEvent(Issue issue, Map map, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        super(map);
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        throw new UnsupportedOperationException();
    }

    public Comment getComment() {
        throw new UnsupportedOperationException();
    }

    public Worklog getWorklog() {
        return worklog;
    }

    public void setWorklog(Worklog worklog) {
        this.worklog = worklog;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public boolean isSubtasksUpdated() {
        throw new UnsupportedOperationException();
    }

    public boolean isRedundant() {
        throw new UnsupportedOperationException();
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        throw new UnsupportedOperationException();
    }
}
