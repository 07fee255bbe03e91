package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.comment.CommentEvent;
import com.atlassian.jira.issue.comments.Comment;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.listen.Capture;
import java.util.List;

/**
 * Comments by events of their own (Jira 7 and later). Only their common type is known well enough to be named in code, so
 * what happened is told by the name of the class; {@link IssueListener} hears of the same changes by other events.
 */
public final class CommentListener {

    private final Capture capture;

    public CommentListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void commented(CommentEvent event) {
        capture.of(event, () -> {
            Comment comment = event.getComment();
            String name = event.getClass().getSimpleName();
            boolean deleted = name.contains("Deleted");
            boolean created = name.contains("Created");
            return List.of(IssueChanges.dependent(
                    Kind.COMMENT,
                    comment.getId(),
                    comment.getIssue(),
                    deleted ? ChangeKind.DELETED : ChangeKind.UPSERTED,
                    deleted
                            ? JiraCauses.COMMENT_DELETED
                            : created ? JiraCauses.COMMENT_CREATED : JiraCauses.COMMENT_UPDATED));
        });
    }
}
