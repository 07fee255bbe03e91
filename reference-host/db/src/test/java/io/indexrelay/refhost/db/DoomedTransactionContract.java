package io.indexrelay.refhost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What PostgreSQL does by nature must hold on H2 too. */
abstract class DoomedTransactionContract {

    private final Database database;

    DoomedTransactionContract(TestDatabase kind) {
        this.database = kind.open();
    }

    @BeforeEach
    void createTable() {
        new JdbcTemplate(database.dataSource()).execute("CREATE TABLE words (word VARCHAR(5) PRIMARY KEY)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void afterAFailedStatementEveryOtherStatementFails() throws SQLException {
        try (Connection connection = transaction();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words VALUES ('a')");
            fail(connection);
            assertThatThrownBy(() -> statement.executeQuery("SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("current transaction is aborted")
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("25P02");
        }
    }

    @Test
    void theCommitFailsAndNothingOfTheTransactionStays() throws SQLException {
        try (Connection connection = transaction();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words VALUES ('a')");
            fail(connection);
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(count()).isZero();
    }

    @Test
    void aRollbackMakesTheConnectionGoodAgain() throws SQLException {
        try (Connection connection = transaction();
                Statement statement = connection.createStatement()) {
            fail(connection);
            connection.rollback();
            statement.execute("INSERT INTO words VALUES ('b')");
            connection.commit();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRollbackToASavepointSavesTheRest() throws SQLException {
        try (Connection connection = transaction();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words VALUES ('a')");
            Savepoint savepoint = connection.setSavepoint();
            fail(connection);
            connection.rollback(savepoint);
            connection.commit();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aSyntaxErrorDoomsAsWell() throws SQLException {
        try (Connection connection = transaction()) {
            assertThatThrownBy(() -> {
                        try (var statement = connection.prepareStatement("SELEC 1")) {
                            statement.execute();
                        }
                    })
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> {
                        try (var statement = connection.prepareStatement("SELECT 1")) {
                            statement.execute();
                        }
                    })
                    .hasMessageContaining("current transaction is aborted");
        }
    }

    @Test
    void outsideATransactionAFailureHarmsNothing() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getAutoCommit()).isTrue();
            fail(connection);
            statement.execute("INSERT INTO words VALUES ('c')");
        }
        assertThat(count()).isEqualTo(1);
    }

    private Connection transaction() throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void fail(Connection connection) {
        assertThatThrownBy(() -> {
                    try (var statement = connection.prepareStatement("INSERT INTO words VALUES (?)")) {
                        statement.setString(1, "too long");
                        statement.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    private int count() {
        Integer count =
                new JdbcTemplate(database.dataSource()).queryForObject("SELECT COUNT(*) FROM words", Integer.class);
        return count == null ? -1 : count;
    }
}
