package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.time.Clock;
import java.util.Date;

/** Who and when: the user of the thread and the host's time. */
public final class Stamp {

    private final Clock clock;

    public Stamp(Clock clock) {
        this.clock = clock;
    }

    Date now() {
        return Date.from(clock.instant());
    }

    /** Marks an object as made now. */
    <T extends ConfluenceEntityObject> T created(T entity) {
        entity.setCreator(AuthenticatedUserThreadLocal.get());
        entity.setCreationDate(now());
        return modified(entity);
    }

    /** Marks an object as changed now. */
    <T extends ConfluenceEntityObject> T modified(T entity) {
        entity.setLastModifier(AuthenticatedUserThreadLocal.get());
        entity.setLastModificationDate(now());
        return entity;
    }
}
