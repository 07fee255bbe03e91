package io.indexrelay.refhost.confluence.mapping;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.jdbc.AbstractReturningWork;
import org.hibernate.jdbc.WorkExecutorVisitable;

/** Hibernate 6's way to ids from {@link IdBlocks}. Made by Hibernate, one for each table, by the name in the mapping. */
public final class EntityIds implements IdentifierGenerator {

    private final IdBlocks ids = new IdBlocks();

    @Override
    public Object generate(SharedSessionContractImplementor session, Object object) {
        return ids.idFor(object, () -> session.getTransactionCoordinator()
                .createIsolationDelegate()
                .delegateWork(
                        (WorkExecutorVisitable<Long>)
                                (executor, connection) -> executor.executeReturningWork(new NextBlock(), connection),
                        true));
    }

    private static final class NextBlock extends AbstractReturningWork<Long> {

        @Override
        public Long execute(Connection connection) throws SQLException {
            return IdBlocks.take(connection);
        }
    }
}
