package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

public class IssueChangedEventImpl implements IssueChangedEvent {
    private final Issue issue;
    private final Optional<ApplicationUser> author;
    private final Collection<ChangeItemBean> changeItems;
    private final Optional<Comment> comment;
    private final Date eventTime;
    private final SpanningOperation spanningOperation;

    /** What the flag means is not known: nothing here shows it. */
    public IssueChangedEventImpl(
            Issue issue,
            Optional<ApplicationUser> author,
            Collection<ChangeItemBean> changeItems,
            Optional<Comment> comment,
            Date eventTime,
            boolean flag,
            SpanningOperation spanningOperation) {
        this.issue = issue;
        this.author = author;
        this.changeItems = List.copyOf(changeItems);
        this.comment = comment;
        this.eventTime = new Date(eventTime.getTime());
        this.spanningOperation = spanningOperation;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Optional<ApplicationUser> getAuthor() {
        return author;
    }

    @Override
    public Collection<ChangeItemBean> getChangeItems() {
        return changeItems;
    }

    @Override
    public Optional<Comment> getComment() {
        return comment;
    }

    @Override
    public Optional<SpanningOperation> getSpanningOperation() {
        return Optional.ofNullable(spanningOperation);
    }

    @Override
    public Date getEventTime() {
        return new Date(eventTime.getTime());
    }
}
