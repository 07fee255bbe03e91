package io.indexrelay.refhost.confluence.mapping;

import io.indexrelay.refhost.manager.LateCache;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Tells a {@link LateCache} of every entity that this node writes. */
final class LateWrites implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1;

    private final transient LateCache late;

    LateWrites(LateCache late) {
        this.late = late;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        late.changed();
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        late.changed();
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        late.changed();
    }

    /** The name of Hibernate 5, which Hibernate 6 has no more. */
    @Override
    @SuppressWarnings("deprecation")
    public boolean requiresPostCommitHanding(EntityPersister persister) {
        return false;
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
