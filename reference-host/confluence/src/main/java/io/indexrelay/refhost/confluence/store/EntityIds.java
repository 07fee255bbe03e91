package io.indexrelay.refhost.confluence.store;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.jdbc.AbstractReturningWork;
import org.hibernate.jdbc.WorkExecutorVisitable;

/**
 * Ids of every table, from one counter in blocks, as Confluence's hi-lo does: a node takes a block in a transaction of
 * its own and hands it out from memory, so ids are unique, leave gaps, and do not follow the order of commits. An object
 * that brings its id, as an imported one does, keeps it.
 */
public final class EntityIds implements IdentifierGenerator {

    private static final long BLOCK = 100;

    private static final Object LOCK = new Object();
    private static long round;

    private long ownRound;
    private long next;
    private long end;

    /** Gives up what every generator still has in memory; the next id comes from the counter. */
    static void dropBlocks() {
        synchronized (LOCK) {
            round++;
        }
    }

    @Override
    public Serializable generate(SharedSessionContractImplementor session, Object object) {
        long own = idOf(object);
        return own != 0 ? own : take(session);
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

    private long take(SharedSessionContractImplementor session) {
        synchronized (LOCK) {
            if (next == end || ownRound != round) {
                next = session.getTransactionCoordinator()
                        .createIsolationDelegate()
                        .delegateWork(
                                (WorkExecutorVisitable<Long>) (executor, connection) ->
                                        executor.executeReturningWork(new NextBlock(BLOCK), connection),
                                true);
                end = next + BLOCK;
                ownRound = round;
            }
            return next++;
        }
    }

    /** Moves the counter by a number of ids and answers where it was. */
    static final class NextBlock extends AbstractReturningWork<Long> {

        private final long size;

        NextBlock(long size) {
            this.size = size;
        }

        @Override
        public Long execute(Connection connection) throws SQLException {
            try (PreparedStatement read =
                            connection.prepareStatement("select next_id from hibernate_unique_key for update");
                    ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new HibernateException("The table hibernate_unique_key has lost its row");
                }
                long first = row.getLong(1);
                try (PreparedStatement write =
                        connection.prepareStatement("update hibernate_unique_key set next_id = ?")) {
                    write.setLong(1, first + size);
                    write.executeUpdate();
                }
                return first;
            }
        }
    }
}
