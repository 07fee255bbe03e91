package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertyDeletedEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Capture;
import java.util.List;

/**
 * A property of a comment, such as the one that makes it internal to the agents of Service Management. The event knows no
 * issue and the comment's own time does not move, so the row is the comment's alone and the sender finds where it belongs.
 */
public final class CommentPropertyListener {

    private static final String INTERNAL = "sd.public.comment";

    private final Capture capture;

    public CommentPropertyListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void set(CommentPropertySetEvent event) {
        capture.of(event, () -> changes(event));
    }

    @EventListener
    public void removed(CommentPropertyDeletedEvent event) {
        capture.of(event, () -> changes(event));
    }

    private static List<Change> changes(AbstractPropertyEvent event) {
        EntityProperty property = event.getEntityProperty();
        if (!INTERNAL.equals(property.getKey())) {
            return List.of();
        }
        Subject comment = Subject.of(Kind.COMMENT, property.getEntityId());
        return List.of(Change.of(comment, ChangeKind.UPSERTED, JiraCauses.COMMENT_UPDATED));
    }
}
