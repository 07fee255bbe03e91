package io.indexrelay.refhost.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives any database PostgreSQL's harshest habit: a statement that fails inside a transaction dooms it. Every later
 * statement and the commit fail too, until a rollback. A plugin that catches an SQL error and goes on is thereby found
 * out on H2 as well. PostgreSQL's own driver answers such a commit with a silent rollback; here it is an error on every
 * database, so that nobody takes it for success. Outside transactions (auto-commit) nothing changes.
 */
final class DoomingDataSource extends DelegatingDataSource {

    DoomingDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return GuardedConnection.around(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return GuardedConnection.around(super.getConnection(username, password));
    }
}
