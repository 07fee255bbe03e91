package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.core.bean.EntityObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import org.hibernate.jdbc.WorkExecutorVisitable;

/**
 * Ids of one table, from one counter for all tables, in blocks, as Confluence's hi-lo does: a node takes a block in a transaction of its own and hands it out
 * from memory, so ids are unique, leave gaps, and do not follow the order of commits. An object that brings its id, as an imported one does, keeps it.
 */
public final class IdBlocks {

    private static final long BLOCK = 100;

    private static final Object LOCK = new Object();
    private static long round;

    /** Takes a block, for {@link #idFor}. */
    static final WorkExecutorVisitable<Long> NEXT = (executor, connection) -> take(connection);

    private long ownRound;
    private long next;
    private long end;

    /** Gives up what every table still has in memory; the next id comes from the counter. */
    public static void drop() {
        synchronized (LOCK) {
            round++;
        }
    }

    /**
     * The id for a new object.
     *
     * @param nextBlock does {@link #NEXT} in a transaction of its own
     */
    long idFor(Object object, LongSupplier nextBlock) {
        long own = idOf(object);
        return own != 0 ? own : next(nextBlock);
    }

    private static long idOf(Object object) {
        if (object instanceof EntityObject entity) {
            return entity.getId();
        }
        if (object instanceof BodyContent body) {
            return body.getId();
        }
        return 0;
    }

    private long next(LongSupplier nextBlock) {
        synchronized (LOCK) {
            if (next == end || ownRound != round) {
                next = nextBlock.getAsLong();
                end = next + BLOCK;
                ownRound = round;
            }
            return next++;
        }
    }

    /** Moves the counter by a block and answers where it was. */
    private static long take(Connection connection) throws SQLException {
        try (PreparedStatement read =
                        connection.prepareStatement("select next_id from hibernate_unique_key for update");
                ResultSet row = read.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The table hibernate_unique_key has lost its row");
            }
            long first = row.getLong(1);
            try (PreparedStatement write = connection.prepareStatement("update hibernate_unique_key set next_id = ?")) {
                write.setLong(1, first + BLOCK);
                write.executeUpdate();
            }
            return first;
        }
    }
}
