package io.indexrelay.refhost.db.ao;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.indexrelay.refhost.db.HostTransactions;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Whose transaction Active Objects takes part in when it is called inside one of the product. What Jira does is not
 * proven, so a plugin must be right both ways.
 */
public enum AoTransaction {

    /** The product's: rows are seen by others when the product commits, and go when it rolls back. */
    JOINED {
        @Override
        DataSource connections(DataSource dataSource) {
            return dataSource;
        }

        @Override
        TransactionTemplate template(DataSource connections, TransactionTemplate product) {
            return product;
        }
    },

    /**
     * One of its own, on a connection of its own: rows are committed when {@code executeInTransaction} (or a single call
     * outside of it) ends, whatever becomes of the product's transaction.
     */
    OWN {
        @Override
        DataSource connections(DataSource dataSource) {
            return new DelegatingDataSource(dataSource);
        }

        @Override
        TransactionTemplate template(DataSource connections, TransactionTemplate product) {
            return new HostTransactions(new DataSourceTransactionManager(connections));
        }
    };

    /** Where connections come from; the object itself is the key of running transactions. */
    abstract DataSource connections(DataSource dataSource);

    abstract TransactionTemplate template(DataSource connections, TransactionTemplate product);

    /** The word of the command line: {@code joined} or {@code own}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
