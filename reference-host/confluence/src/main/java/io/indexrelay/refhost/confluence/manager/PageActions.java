package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The writing half of {@code PageManager} but for moves: pages and blog posts come, change and go. */
public class PageActions extends PageQueries {

    private final ContentWriter writer;
    private final NativeEvents events;

    public PageActions(ContentWriter writer, NativeEvents events) {
        super(writer.contents());
        this.writer = writer;
        this.events = events;
    }

    ContentWriter writer() {
        return writer;
    }

    NativeEvents events() {
        return events;
    }

    /** Keeps a new page or blog post, or changes of a kept one without a new version. */
    public void saveContentEntity(ContentEntityObject content, @Nullable SaveContext context) {
        if (content.isPersistent()) {
            writer.stamp().modified(content);
            publishUpdate(content, null, context);
            return;
        }
        writer.stamp().created(content);
        writer.insert(content);
        if (isSilent(context)) {
            return;
        }
        if (content instanceof Page page) {
            events.publish(new PageCreateEvent(this, page, Map.of(), orDefault(context)));
        } else if (content instanceof BlogPost post) {
            events.publish(new BlogPostCreateEvent(this, post, Map.of(), orDefault(context)));
        }
    }

    /**
     * Keeps a new version.
     *
     * @param before a clone that was taken before the change; it becomes the earlier version
     */
    public void saveContentEntity(
            ContentEntityObject content, @Nullable ContentEntityObject before, @Nullable SaveContext context) {
        if (before == null) {
            saveContentEntity(content, context);
            return;
        }
        writer.newVersion(content, before);
        publishUpdate(content, before, context);
    }

    private void publishUpdate(
            ContentEntityObject content, @Nullable ContentEntityObject before, @Nullable SaveContext context) {
        if (isSilent(context)) {
            return;
        }
        if (content instanceof Page page) {
            events.publish(new PageUpdateEvent(this, page, (AbstractPage) before, orDefault(context)));
        } else if (content instanceof BlogPost post) {
            events.publish(new BlogPostUpdateEvent(this, post, (BlogPost) before, orDefault(context)));
        }
    }

    public void renamePage(AbstractPage page, String title) {
        ContentEntityObject before = (ContentEntityObject) page.clone();
        page.setTitle(title);
        saveContentEntity(page, before, DefaultSaveContext.DEFAULT);
    }

    public void trashPage(AbstractPage page) {
        trashPage(page, DefaultDeleteContext.DEFAULT);
    }

    /**
     * Children become root pages and what hangs on the page is trashed with it, both without an event. Pages further below
     * keep the trashed page among their ancestors.
     */
    public void trashPage(AbstractPage page, @Nullable DeleteContext context) {
        page.trash();
        if (context != null && context.isEventSuppressed()) {
            return;
        }
        boolean quiet = context != null && context.isSuppressNotifications();
        if (page instanceof Page trashed) {
            events.publish(new PageTrashedEvent(this, trashed, AuthenticatedUserThreadLocal.get(), quiet));
        } else if (page instanceof BlogPost post) {
            events.publish(new BlogPostTrashedEvent(this, post, AuthenticatedUserThreadLocal.get(), quiet));
        }
    }

    /** The page comes back at the root of its space. */
    public void restorePage(AbstractPage page) {
        page.restore();
        if (page instanceof Page restored) {
            events.publish(new PageRestoreEvent(this, restored));
        } else if (page instanceof BlogPost post) {
            events.publish(new BlogPostRestoreEvent(this, post));
        }
    }

    /** Removes for good. The events come first, while the objects are still there. */
    public void removeContentEntity(ContentEntityObject content) {
        for (Attachment attachment : List.copyOf(content.getAttachments())) {
            if (attachment.isLatestVersion()) {
                events.publish(new AttachmentRemoveEvent(this, attachment, AuthenticatedUserThreadLocal.get(), true));
            }
        }
        if (content instanceof Page page) {
            events.publish(new PageRemoveEvent(this, page));
        } else if (content instanceof BlogPost post) {
            events.publish(new BlogPostRemoveEvent(this, post));
        }
        writer.delete(content);
    }

    private static boolean isSilent(@Nullable SaveContext context) {
        return context != null && context.isEventSuppressed();
    }

    private static SaveContext orDefault(@Nullable SaveContext context) {
        return context == null ? DefaultSaveContext.DEFAULT : context;
    }
}
