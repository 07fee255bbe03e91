package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveFromSpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceContentWillRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceUpdateTrigger;
import com.atlassian.core.util.ProgressMeter;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deleting a space takes several transactions, as in the product: two announcements, then the content in batches, then the
 * space itself. A node that dies in between leaves a half-empty space and never says that it was removed.
 */
public final class SpaceRemoval {

    private static final int BATCH = 50;
    private static final ProgressMeter NO_PROGRESS = new ProgressMeter() {};

    private final ContentStore store;
    private final Contents contents;
    private final ContentWriter writer;
    private final NativeEvents events;
    private final PageManager pages;
    private final TransactionTemplate own;

    public SpaceRemoval(
            ContentStore store, Contents contents, ContentWriter writer, NativeEvents events, PageManager pages) {
        this.store = store;
        this.contents = contents;
        this.writer = writer;
        this.events = events;
        this.pages = pages;
        this.own = new TransactionTemplate(store.transactions());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    boolean remove(String key) {
        if (contents.space(key).isEmpty()) {
            return false;
        }
        withSpace(key, space -> events.publish(new SpaceContentWillRemoveEvent(this, space, NO_PROGRESS)));
        withSpace(key, space -> events.publish(new SpaceWillRemoveEvent(this, space, NO_PROGRESS)));
        while (removeBatch(key)) {
            // until nothing is left
        }
        withSpace(key, this::removeSpace);
        store.session().clear();
        return true;
    }

    private void withSpace(String key, Consumer<Space> work) {
        own.executeWithoutResult(status -> work.accept(contents.space(key).orElseThrow()));
    }

    /** Pages and blog posts in every status; the newest first, so that children go before their parents. */
    private boolean removeBatch(String key) {
        return Boolean.TRUE.equals(own.execute(status -> {
            List<AbstractPage> batch = contents.latest(
                            AbstractPage.class, "lower(c.space.key) = lower(:key) order by c.id desc")
                    .setParameter("key", key)
                    .setMaxResults(BATCH)
                    .getResultList();
            batch.forEach(pages::removeContentEntity);
            return !batch.isEmpty();
        }));
    }

    private void removeSpace(Space space) {
        events.publish(new SpacePermissionsRemoveFromSpaceEvent(
                this, space, List.copyOf(space.getPermissions()), SpaceUpdateTrigger.SPACE_REMOVED));
        space.getPermissions().clear();
        space.setDescription(null);
        space.setHomePage(null);
        writer.flush();
        for (SpaceContentEntityObject rest : rest(space)) {
            writer.delete(rest);
        }
        Space clone;
        try {
            clone = (Space) space.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        store.session().remove(space);
        writer.flush();
        events.publish(new SpaceRemoveEvent(this, clone, NO_PROGRESS));
    }

    /** Descriptions of the space, in all versions, with their attachments. */
    private List<SpaceContentEntityObject> rest(Space space) {
        return store.session()
                .createQuery("select d from SpaceDescription d where d.space.id = :id", SpaceContentEntityObject.class)
                .setParameter("id", space.getId())
                .getResultList();
    }
}
