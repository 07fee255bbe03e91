package io.indexrelay.refhost.confluence.store;

import com.atlassian.confluence.core.ContentEntityObject;
import io.indexrelay.refhost.confluence.mapping.IdBlocks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;

/** Lets objects keep the ids they bring, where the table has them not yet; and keeps new ids above them afterwards. */
public final class ImportedIds {

    private final EntityManager session;
    private final Map<Class<?>, Set<Long>> taken = new HashMap<>();
    private long highest;

    public ImportedIds(EntityManager session) {
        this.session = session;
    }

    /** The id for an object that had {@code wanted} where it came from; 0 where it must get a new one. */
    public long claim(Class<?> type, long wanted) {
        Class<?> table = ContentEntityObject.class.isAssignableFrom(type) ? ContentEntityObject.class : type;
        boolean free = wanted > 0
                && taken.computeIfAbsent(table, each -> new HashSet<>()).add(wanted)
                && session.find(table, wanted) == null;
        if (!free) {
            return 0;
        }
        highest = Math.max(highest, wanted);
        return wanted;
    }

    /** Raises the counter of ids above everything claimed; blocks that are still in memory are given up. */
    public void finish() {
        session.createNativeQuery("update hibernate_unique_key set next_id = :next where next_id < :next")
                .setParameter("next", highest + 1)
                .executeUpdate();
        IdBlocks.drop();
    }
}
