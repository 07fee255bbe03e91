package io.indexrelay.refhost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

/** The same on every database. */
abstract class TransactionsContract {

    private final Database database;
    private final JdbcTemplate jdbc;
    private final HostTransactions transactions;

    TransactionsContract(TestDatabase kind) {
        database = kind.open();
        jdbc = new JdbcTemplate(database.dataSource());
        jdbc.execute("CREATE TABLE words (word VARCHAR(5))");
        transactions = new HostTransactions(new DataSourceTransactionManager(database.dataSource()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void answersWhatTheCallbackAnswers() {
        assertThat(transactions.<String>execute(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void aRuntimeExceptionRollsBack() {
        assertThatThrownBy(() -> transactions.execute(() -> {
                    insert("a");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
    }

    @Test
    void anInnerFailureThatIsCaughtOutsideStillDoomsTheWhole() {
        assertThatThrownBy(() -> transactions.execute(() -> {
                    insert("page");
                    try {
                        transactions.execute(() -> {
                            throw new IllegalStateException("listener failed");
                        });
                    } catch (IllegalStateException swallowed) {
                        assertThat(swallowed).hasMessage("listener failed");
                    }
                    return "";
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(count()).isZero();
    }

    @Test
    void aFailureThatIsCaughtInsideHarmsNothing() {
        transactions.execute(() -> {
            insert("page");
            transactions.execute(() -> {
                try {
                    throw new IllegalStateException("caught in the callback");
                } catch (IllegalStateException swallowed) {
                    return "";
                }
            });
            return "";
        });
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anSqlErrorThatIsCaughtInsideStillDoomsTheWhole() {
        assertThatThrownBy(() -> transactions.execute(() -> {
                    insert("page");
                    try {
                        insert("much too long");
                    } catch (RuntimeException swallowed) {
                        assertThat(swallowed).isNotNull();
                    }
                    return "";
                }))
                .isInstanceOf(TransactionSystemException.class);
        assertThat(count()).isZero();
    }

    private void insert(String word) {
        jdbc.update("INSERT INTO words VALUES (?)", word);
    }

    private int count() {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM words", Integer.class);
        return count == null ? -1 : count;
    }
}
