package io.indexrelay.refhost.confluence.store;

import com.atlassian.confluence.user.ConfluenceUserImpl;
import com.atlassian.user.User;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.store.AttachmentBytes;
import io.indexrelay.refhost.store.Schema;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.orm.hibernate5.HibernateTransactionManager;
import org.springframework.orm.hibernate5.LocalSessionFactoryBuilder;

/** The tables, the session factory on them and the transaction manager that binds both to a thread. */
public final class ContentStore implements AutoCloseable {

    private final SessionFactory sessions;
    private final HibernateTransactionManager transactions;
    private final Schema schema;

    private ContentStore(SessionFactory sessions, HibernateTransactionManager transactions, Schema schema) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.schema = schema;
    }

    /**
     * Creates missing tables and opens the store.
     *
     * @param backing finds the directory's side of a user by the user's name, whenever a user is loaded
     */
    public static ContentStore open(DataSource dataSource, Function<String, User> backing) {
        Schema schema = Schema.of(dataSource);
        schema.create(List.of(
                Directory.script(), AttachmentBytes.script(), "/io/indexrelay/refhost/confluence/store/schema.sql"));
        LocalSessionFactoryBuilder builder =
                new LocalSessionFactoryBuilder(dataSource, ContentStore.class.getClassLoader());
        Properties settings = new Properties();
        settings.setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        settings.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        settings.setProperty(AvailableSettings.MAX_FETCH_DEPTH, "0");
        builder.addProperties(settings);
        builder.addURL(ContentStore.class.getResource("confluence.hbm.xml"));
        SessionFactory sessions = builder.buildSessionFactory();
        sessions.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .getService(EventListenerRegistry.class)
                .appendListeners(EventType.POST_LOAD, event -> {
                    if (event.getEntity() instanceof ConfluenceUserImpl user) {
                        user.setBackingUser(backing.apply(user.getName()));
                    }
                });
        HibernateTransactionManager transactions = new HibernateTransactionManager(sessions);
        transactions.setDataSource(dataSource);
        return new ContentStore(sessions, transactions, schema);
    }

    /**
     * The session of the running transaction.
     *
     * @throws org.hibernate.HibernateException when none runs, as in the product
     */
    public Session session() {
        return sessions.getCurrentSession();
    }

    public HibernateTransactionManager transactions() {
        return transactions;
    }

    /** Makes nodes that start together take turns until the running transaction ends. H2 has one node only. */
    public void lock() {
        schema.lock();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
