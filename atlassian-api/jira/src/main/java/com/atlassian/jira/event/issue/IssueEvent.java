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
    public static final String BASE_URL_PARAM_NAME = String.valueOf("baseurl");
    public static final String CUSTOM_FIELDS_PARAM_NAME = String.valueOf("custom_fields");
    public static final String WATCHERS_PARAM_NAME = String.valueOf("watchers");
    public static final String CHANGE_HISTORY_PARAM_NAME = String.valueOf("change_history");
    public static final String COMMENTS_PARAM_NAME = String.valueOf("comments");

    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private Worklog worklog;
    private final GenericValue changeLog;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final boolean subtasksUpdated;
    private final boolean redundant;
    private final SpanningOperation spanningOperation;

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    public IssueEvent(
            Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this(issue, user, null, null, null, params, eventTypeId, sendMail, false, false, null);
    }

    /**
     * Everything that the event can say.
     *
     * @param user null is anonymous
     * @param comment null: the action carried none; so with worklog and changeLog
     * @param redundant true: the same is in an {@link IssueEventBundle} that is published, too
     * @param spanningOperation null: not part of a bulk operation
     */
    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeLog,
            Map<String, Object> params,
            Long eventTypeId,
            boolean sendMail,
            boolean subtasksUpdated,
            boolean redundant,
            SpanningOperation spanningOperation) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.worklog = worklog;
        this.changeLog = changeLog;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
        this.subtasksUpdated = subtasksUpdated;
        this.redundant = redundant;
        this.spanningOperation = spanningOperation;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        return changeLog;
    }

    public Comment getComment() {
        return comment;
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
        return subtasksUpdated;
    }

    public boolean isRedundant() {
        return redundant;
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        return Optional.ofNullable(spanningOperation);
    }

    @Override
    public String toString() {
        return "IssueEvent{issue=" + issue + ", eventTypeId=" + eventTypeId + ", user=" + user + "}";
    }
}
