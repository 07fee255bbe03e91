package io.indexrelay.refhost.db.ao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Active Objects asks for a connection at each step; this hands it the one of the thread's running transaction. */
final class AoConnections extends DelegatingDataSource implements DisposableDataSource {

    private final Sessions sessions;

    AoConnections(DataSource dataSource, Sessions sessions) {
        super(new TransactionAwareDataSourceProxy(dataSource));
        this.sessions = sessions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        sessions.check();
        return super.getConnection();
    }

    @Override
    public void dispose() {
        // the pool belongs to the host
    }
}
