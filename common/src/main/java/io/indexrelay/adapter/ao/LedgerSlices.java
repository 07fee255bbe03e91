package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.delivery.LedgerSlice;
import java.util.List;
import net.java.ao.Query;

/** Empties the tables LEDGER and LEDGER_CHILDREN row by row. Thread-safe. */
final class LedgerSlices {

    private final ActiveObjects ao;

    LedgerSlices(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Children first: their owner's row says that they are there. */
    LedgerSlice first(int limit) {
        return ao.executeInTransaction(() -> {
            List<Long> children = Rows.read(ao, LedgerChildrenEntity.class, ids(limit), LedgerChildrenEntity::getID);
            return children.isEmpty()
                    ? new LedgerSlice(Rows.read(ao, LedgerEntity.class, ids(limit), LedgerEntity::getID), children)
                    : new LedgerSlice(List.of(), children);
        });
    }

    void forget(LedgerSlice slice) {
        ao.executeInTransaction(() -> {
            for (List<Long> chunk : Rows.chunks(slice.children())) {
                ao.deleteWithSQL(LedgerChildrenEntity.class, Rows.in("ID", chunk.size()), chunk.toArray());
            }
            for (List<Long> chunk : Rows.chunks(slice.rows())) {
                ao.deleteWithSQL(LedgerEntity.class, Rows.in("ID", chunk.size()), chunk.toArray());
            }
            return slice;
        });
    }

    private static Query ids(int limit) {
        return Query.select("ID").order("ID ASC").limit(limit);
    }
}
