package io.indexrelay.refhost.confluence.mapping;

import java.io.Serializable;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

/** Hibernate 5's way to ids from {@link IdBlocks}. Made by Hibernate, one for each table, by the name in the mapping. */
public final class EntityIds implements IdentifierGenerator {

    private final IdBlocks ids = new IdBlocks();

    @Override
    public Serializable generate(SharedSessionContractImplementor session, Object object) {
        return ids.idFor(object, () -> session.getTransactionCoordinator()
                .createIsolationDelegate()
                .delegateWork(IdBlocks.NEXT, true));
    }
}
