package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.confluence.read.Contents;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;

/** Blog posts: as pages, but nothing inherits from them. */
public final class BlogPostListener {

    private final Capture capture;

    public BlogPostListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(BlogPostCreateEvent event) {
        capture.of(event, () -> ifCurrent(event.getBlogPost(), ConfluenceCauses.BLOG_CREATED));
    }

    @EventListener
    public void updated(BlogPostUpdateEvent event) {
        capture.of(event, () -> ifCurrent(event.getBlogPost(), ConfluenceCauses.BLOG_UPDATED));
    }

    /** The product's webhooks have no word for this; the move to another space changes who may see it. */
    @EventListener
    public void moved(BlogPostMovedEvent event) {
        capture.of(
                event, () -> ContentChanges.of(event.getBlogPost(), ChangeKind.UPSERTED, ConfluenceCauses.BLOG_MOVED));
    }

    @EventListener
    public void trashed(BlogPostTrashedEvent event) {
        capture.of(event, () -> gone(event.getBlogPost(), ConfluenceCauses.BLOG_TRASHED));
    }

    /** As of a page. */
    @EventListener
    public void restored(BlogPostRestoreEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(
                    ContentChanges.of(event.getBlogPost(), ChangeKind.UPSERTED, ConfluenceCauses.BLOG_RESTORED));
            changes.addAll(ContentChanges.of(
                    event.getBlogPost(), ChangeKind.DEPENDENTS_UPSERTED, ConfluenceCauses.BLOG_RESTORED));
            return changes;
        });
    }

    @EventListener
    public void removed(BlogPostRemoveEvent event) {
        capture.of(
                event,
                () -> event.getBlogPost().isDraft()
                        ? List.of()
                        : gone(event.getBlogPost(), ConfluenceCauses.BLOG_REMOVED));
    }

    private static List<Change> gone(BlogPost post, Cause cause) {
        List<Change> changes = new ArrayList<>(ContentChanges.of(post, ChangeKind.DELETED, cause));
        Contents.subjectOf(post).ifPresent(subject -> changes.add(ContentChanges.restriction(subject, cause)));
        return changes;
    }

    private static List<Change> ifCurrent(BlogPost post, Cause cause) {
        return post.isCurrent() ? ContentChanges.of(post, ChangeKind.UPSERTED, cause) : List.of();
    }
}
