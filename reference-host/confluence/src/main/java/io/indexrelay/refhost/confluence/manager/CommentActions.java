package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code CommentManager}. Comments that go or come back with their page have no events of their own. */
public final class CommentActions {

    private final ContentWriter writer;
    private final NativeEvents events;

    public CommentActions(ContentWriter writer, NativeEvents events) {
        this.writer = writer;
        this.events = events;
    }

    public @Nullable Comment getComment(long id) {
        return writer.contents().find(Comment.class, id).orElse(null);
    }

    public @Nullable ContentEntityObject getById(long id) {
        return getComment(id);
    }

    public Comment addCommentToObject(ContentEntityObject on, @Nullable Comment parent, String body) {
        Comment comment = new Comment();
        comment.setBodyAsString(body);
        on.addComment(comment);
        if (parent != null) {
            parent.addChild(comment);
        }
        saveContentEntity(comment, DefaultSaveContext.DEFAULT);
        return comment;
    }

    /** Keeps a new comment whose container is set. */
    public void saveContentEntity(ContentEntityObject content, @Nullable SaveContext context) {
        Comment comment = (Comment) content;
        writer.stamp().created(comment);
        writer.insert(comment);
        if (context == null || !context.isEventSuppressed()) {
            events.publish(
                    new CommentCreateEvent(this, comment, context == null ? DefaultSaveContext.DEFAULT : context));
        }
    }

    public void updateCommentContent(Comment comment, String body) {
        Comment before = (Comment) comment.clone();
        comment.setBodyAsString(body);
        writer.newVersion(comment, before);
        events.publish(new CommentUpdateEvent(this, comment, before, DefaultSaveContext.DEFAULT));
    }

    /** Answers below the comment go up to its own parent. */
    public void removeCommentFromObject(long id) {
        Comment comment = getComment(id);
        if (comment == null) {
            return;
        }
        events.publish(new CommentRemoveEvent(this, comment, AuthenticatedUserThreadLocal.get()));
        comment.reparentChildren(comment.getParent());
        if (comment.getParent() != null) {
            comment.getParent().getChildren().remove(comment);
        }
        if (comment.getContainer() != null) {
            comment.getContainer().removeComment(comment);
        }
        writer.flush();
        writer.delete(comment);
    }

    /** Comments of a page or blog post, inline ones included, that were made since. */
    public List<Comment> getPageComments(long pageId, Date since) {
        return writer.contents()
                .latest(
                        Comment.class,
                        "c.containerContent.id = :id and c.contentStatus = 'current' and c.creationDate >= :since"
                                + " order by c.id")
                .setParameter("id", pageId)
                .setParameter("since", since)
                .getResultList();
    }
}
