package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveCompletedEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole of {@code PageManager}: what {@link PageActions} has, and moves. */
public final class PageMoves extends PageActions {

    private final Rights rights;

    public PageMoves(ContentWriter writer, NativeEvents events, Rights rights) {
        super(writer, events);
        this.rights = rights;
    }

    public void movePageAsChild(Page page, Page newParent) {
        move(page, newParent, newParent.getSpace());
    }

    public void movePageToTopLevel(Page page, Space space) {
        move(page, null, space);
    }

    /** What the pages' own dialogue for trashing does first. */
    public void moveChildrenToNewParent(Page page, @Nullable Page newParent) {
        for (Page child : List.copyOf(page.getChildren())) {
            move(child, newParent, page.getSpace());
        }
    }

    /** One event for the page that was moved, none for those below it; a further one where who may see it may differ. */
    private void move(Page page, @Nullable Page newParent, Space space) {
        Space oldSpace = page.getSpace();
        Page oldParent = page.getParent();
        Integer oldPosition = page.getPosition();
        boolean changesSpace = !oldSpace.equals(space);
        boolean inheritsOtherwise = !viewSetsFrom(oldParent).equals(viewSetsFrom(newParent));
        if (changesSpace) {
            leaveBehindWhatMayNotBeEdited(page);
        }
        if (oldParent != null) {
            oldParent.removeChild(page);
        }
        if (newParent == null) {
            page.setParentPage(null);
        } else {
            newParent.addChild(page);
        }
        writer().rebuildAncestorsBelow(page);
        List<Page> moved = new ArrayList<>(List.of(page));
        moved.addAll(page.getDescendants());
        if (changesSpace) {
            writer().setSpace(moved, space);
        }
        writer().stamp().modified(page);
        events().publish(new PageMoveEvent(
                this, page, moved, oldSpace, oldParent, oldPosition, AuthenticatedUserThreadLocal.get(), false));
        events().publish(new PageMoveCompletedEvent(page, moved, oldSpace));
        if (changesSpace || inheritsOtherwise) {
            events().publish(new ContentPermissionEvent(this, page, null));
        }
    }

    /** Pages below that the mover may not edit stay in the old space, as root pages, without an event. */
    private void leaveBehindWhatMayNotBeEdited(Page page) {
        for (Page child : List.copyOf(page.getChildren())) {
            if (rights.mayEdit(AuthenticatedUserThreadLocal.get(), child)) {
                leaveBehindWhatMayNotBeEdited(child);
            } else {
                page.removeChild(child);
                writer().rebuildAncestorsBelow(child);
            }
        }
    }

    private static Set<Long> viewSetsFrom(@Nullable Page parent) {
        Set<Long> ids = new HashSet<>();
        if (parent != null) {
            List<Page> chain = new ArrayList<>(parent.getAncestors());
            chain.add(parent);
            for (Page node : chain) {
                if (node.hasPermissions(ContentPermission.VIEW_PERMISSION)) {
                    ids.add(node.getId());
                }
            }
        }
        return ids;
    }

    public void moveBlogPostToTopLevel(BlogPost post, Space space) {
        Space oldSpace = post.getSpace();
        post.setSpace(space);
        post.getAttachments().forEach(attachment -> attachment.setSpace(space));
        writer().stamp().modified(post);
        events().publish(new BlogPostMovedEvent(this, AuthenticatedUserThreadLocal.get(), post, oldSpace, space));
        events().publish(new ContentPermissionEvent(this, post, null));
    }
}
