package io.indexrelay.refhost.confluence.mapping;

import io.indexrelay.refhost.manager.LateCache;
import java.util.Properties;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.orm.hibernate5.HibernateTransactionManager;
import org.springframework.orm.hibernate5.LocalSessionFactoryBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Hibernate's session factory on the mapping, and the transaction manager that binds one session to a transaction. */
public final class MappedSessions implements AutoCloseable {

    private final SessionFactory sessions;
    private final HibernateTransactionManager transactions;

    private MappedSessions(SessionFactory sessions, HibernateTransactionManager transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Opens the factory; the tables must be there.
     *
     * @param late keeps entities and collections, where it is on
     * @param loaded told each entity that is loaded
     */
    public static MappedSessions open(DataSource dataSource, LateCache late, Consumer<Object> loaded) {
        LocalSessionFactoryBuilder builder =
                new LocalSessionFactoryBuilder(dataSource, MappedSessions.class.getClassLoader());
        Properties settings = new Properties();
        settings.setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        settings.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        settings.setProperty(AvailableSettings.MAX_FETCH_DEPTH, "0");
        if (late.isOn()) {
            settings.setProperty(AvailableSettings.USE_SECOND_LEVEL_CACHE, "true");
            settings.put(AvailableSettings.CACHE_REGION_FACTORY, new LateRegions(late));
        }
        builder.addProperties(settings);
        builder.addURL(MappedSessions.class.getResource("confluence.hbm.xml"));
        SessionFactory sessions = builder.buildSessionFactory();
        EventListenerRegistry listeners = sessions.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .getService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_LOAD, event -> loaded.accept(event.getEntity()));
        LateWrites writes = new LateWrites(late);
        listeners.appendListeners(EventType.POST_INSERT, writes);
        listeners.appendListeners(EventType.POST_UPDATE, writes);
        listeners.appendListeners(EventType.POST_DELETE, writes);
        HibernateTransactionManager transactions = new HibernateTransactionManager(sessions);
        transactions.setDataSource(dataSource);
        return new MappedSessions(sessions, transactions);
    }

    /**
     * The session of the running transaction.
     *
     * @throws org.hibernate.HibernateException when none runs, as in the product
     */
    public EntityManager current() {
        return sessions.getCurrentSession();
    }

    /** Keeps a new object; it has its id afterwards, its own if it brought one. */
    public void save(Object entity) {
        Saving.save(sessions.getCurrentSession(), entity);
    }

    /** Shows a transaction's connection to whoever uses the same data source. */
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
