package io.indexrelay.refhost.db.ao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Active Objects asks for a connection at each step; this hands it the one of the running transaction, which is the
 * thread's or its own ({@link AoTransaction}), and a fresh one where none runs.
 */
final class AoConnections extends DelegatingDataSource implements DisposableDataSource {

    private final DataSource connections;
    private final Sessions sessions;

    AoConnections(DataSource dataSource, Sessions sessions) {
        super(new TransactionAwareDataSourceProxy(dataSource));
        this.connections = dataSource;
        this.sessions = sessions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        sessions.check();
        return TransactionSynchronizationManager.hasResource(connections)
                ? super.getConnection()
                : connections.getConnection();
    }

    @Override
    public void dispose() {
        // the pool belongs to the host
    }
}
