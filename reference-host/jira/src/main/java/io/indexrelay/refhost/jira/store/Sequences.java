package io.indexrelay.refhost.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Ids, as Jira hands them out: one sequence for each entity, taken in banks of ten on a connection of its own and handed
 * out from memory. So ids are unique, leave gaps, survive a rollback, and do not follow the order of commits.
 */
final class Sequences {

    static final long FIRST = 10_000;
    private static final long BANK = 10;

    private final DataSource dataSource;
    private final Map<String, Bank> banks = new HashMap<>();

    private record Bank(long next, long end) {}

    Sequences(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    synchronized long next(String entity) {
        Bank bank = banks.getOrDefault(entity, new Bank(0, 0));
        if (bank.next() == bank.end()) {
            long first = take(entity);
            bank = new Bank(first, first + BANK);
        }
        banks.put(entity, new Bank(bank.next() + 1, bank.end()));
        return bank.next();
    }

    /** Gives up what is still in memory, so that the next ids come from the table. */
    synchronized void forget() {
        banks.clear();
    }

    private long take(String entity) {
        try (Connection connection = dataSource.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                long first = read(connection, entity);
                try (PreparedStatement write =
                        connection.prepareStatement("update sequence_value_item set seq_id = ? where seq_name = ?")) {
                    write.setLong(1, first + BANK);
                    write.setString(2, entity);
                    write.executeUpdate();
                }
                connection.commit();
                return first;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take ids for " + entity + ": " + e.getMessage(), e);
        }
    }

    private static long read(Connection connection, String entity) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select seq_id from sequence_value_item where seq_name = ? for update")) {
            read.setString(1, entity);
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("sequence_value_item has no row for it");
                }
                return row.getLong(1);
            }
        }
    }
}
