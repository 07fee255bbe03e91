package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Comments: made, changed, deleted, and marked as internal. Events come after the commit. */
public final class CommentChanges {

    private final Store store;
    private final Issues issues;
    private final Comments comments;
    private final Properties properties;
    private final IssueEdits edits;
    private final History history;
    private final NativeEvents events;

    public CommentChanges(
            Store store,
            Issues issues,
            Comments comments,
            Properties properties,
            IssueEdits edits,
            NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.comments = comments;
        this.properties = properties;
        this.edits = edits;
        this.history = new History(store);
        this.events = events;
    }

    /** @param internal hides it from customers; the property is set with the comment, and has no event of its own */
    public Comment create(Occasion occasion, Issue issue, String body, Audience audience, boolean internal) {
        Row row = comments.insert(Row.of("Action")
                .with("issue", issue.getId())
                .with("author", occasion.userKey())
                .with("updateauthor", occasion.userKey())
                .with("body", body)
                .with("level", audience.group())
                .with("rolelevel", audience.role())
                .with("created", occasion.time())
                .with("updated", occasion.time()));
        if (internal) {
            properties.put(Properties.COMMENT, row.id(), Properties.PUBLIC_COMMENT, "{\"internal\":true}");
        }
        Comment comment = found(row.id());
        edits.touch(occasion, issue);
        events.publishAfterwards(new CommentCreatedEvent(comment));
        tell(occasion, issue, comment, EventType.ISSUE_COMMENTED_ID);
        return comment;
    }

    public void edit(Occasion occasion, Comment comment, String body, Optional<Audience> audience) {
        Row row = Row.of("Action")
                .with("id", comment.getId())
                .with("body", body)
                .with("updateauthor", occasion.userKey())
                .with("updated", occasion.time());
        store.update(audience.map(to -> row.with("level", to.group()).with("rolelevel", to.role()))
                .orElse(row));
        edits.touch(occasion, comment.getIssue());
        tell(occasion, comment.getIssue(), found(comment.getId()), EventType.ISSUE_COMMENT_EDITED_ID);
    }

    /** Its own event alone: the issue does not change, and no other event tells of it. */
    @SuppressWarnings("NullAway") // nobody is null in Jira's event
    public void mark(Occasion occasion, Comment comment, boolean internal) {
        properties.put(
                Properties.COMMENT, comment.getId(), Properties.PUBLIC_COMMENT, "{\"internal\":" + internal + "}");
        EntityProperty property =
                Objects.requireNonNull(properties.get(Properties.COMMENT, comment.getId(), Properties.PUBLIC_COMMENT));
        events.publishAfterwards(new CommentPropertySetEvent(property, occasion.user()));
    }

    /**
     * An update of the issue: what was said is in the change item, unless only some could read it; which comment it was is
     * nowhere.
     */
    public void delete(Occasion occasion, Comment comment) {
        Issue issue = comment.getIssue();
        boolean restricted = comment.getGroupLevel() != null || comment.getRoleLevelId() != null;
        properties.deleteByEntity(Properties.COMMENT, comment.getId());
        store.delete("Action", comment.getId());
        List<ChangeItemBean> items = List.of(History.item(
                "Comment",
                null,
                restricted ? "A comment with security level '" + level(comment) + "' was removed." : comment.getBody(),
                null,
                null));
        history.write(issue.getId(), occasion, items);
        edits.touch(occasion, issue);
        IssueEvents.of(occasion, Happening.to(fresh(issue)).with(items), EventType.ISSUE_COMMENT_DELETED_ID)
                .forEach(events::publishAfterwards);
    }

    private static String level(Comment comment) {
        if (comment.getGroupLevel() != null) {
            return comment.getGroupLevel();
        }
        return comment.getRoleLevel() == null ? "" : comment.getRoleLevel().getName();
    }

    private void tell(Occasion occasion, Issue issue, Comment comment, long type) {
        IssueEvents.of(occasion, Happening.to(fresh(issue)).with(comment), type).forEach(events::publishAfterwards);
    }

    private Issue fresh(Issue issue) {
        return Objects.requireNonNull(issues.getIssueObject(issue.getId()));
    }

    private Comment found(long id) {
        return Objects.requireNonNull(comments.getCommentById(id));
    }
}
