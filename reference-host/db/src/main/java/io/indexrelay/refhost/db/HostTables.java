package io.indexrelay.refhost.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The host's own tables. Names of locks and node heartbeats are Jira's, so that whoever knows the product finds them.
 * Two nodes may come up together on an empty database, so PostgreSQL is asked for a lock around the statements.
 */
final class HostTables {

    private static final long LOCK = 0x1DE9_4E1A7L;

    private static final List<String> STATEMENTS = List.of(
            """
            CREATE TABLE IF NOT EXISTS refhost_settings (
              scope VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL, content TEXT NOT NULL,
              PRIMARY KEY (scope, name))""",
            """
            CREATE TABLE IF NOT EXISTS clusterlockstatus (
              lock_name VARCHAR(255) NOT NULL PRIMARY KEY, locked_by_node VARCHAR(60), update_time BIGINT)""",
            """
            CREATE TABLE IF NOT EXISTS clusternodeheartbeat (
              node_id VARCHAR(60) NOT NULL PRIMARY KEY, heartbeat_time BIGINT NOT NULL)""",
            """
            CREATE TABLE IF NOT EXISTS clusteredjob (
              job_id VARCHAR(255) NOT NULL PRIMARY KEY, job_runner_key VARCHAR(255) NOT NULL,
              interval_millis BIGINT, first_run BIGINT, cron_expression VARCHAR(255), time_zone VARCHAR(60),
              next_run BIGINT, version BIGINT NOT NULL, parameters TEXT NOT NULL)""");

    private HostTables() {}

    static void create(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (postgres) {
                statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            }
            try {
                for (String create : STATEMENTS) {
                    statement.execute(create);
                }
            } finally {
                if (postgres) {
                    statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseException("The host's tables cannot be created: " + failure.getMessage(), failure);
        }
    }
}
