package io.indexrelay.refhost.confluence.store;

import com.atlassian.confluence.user.ConfluenceUserImpl;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.mapping.MappedSessions;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.store.AttachmentBytes;
import io.indexrelay.refhost.store.Schema;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The tables, the sessions on them and the transaction manager that binds both to a thread. */
public final class ContentStore implements AutoCloseable {

    private final MappedSessions sessions;
    private final Schema schema;
    private final LateCache late;

    private ContentStore(MappedSessions sessions, Schema schema, LateCache late) {
        this.sessions = sessions;
        this.schema = schema;
        this.late = late;
    }

    /**
     * Creates missing tables and opens the store.
     *
     * @param backing finds the directory's side of a user by the user's name, whenever a user is loaded
     * @param late keeps entities, collections and the answers of some queries
     */
    public static ContentStore open(DataSource dataSource, Function<String, User> backing, LateCache late) {
        Schema schema = Schema.of(dataSource);
        schema.create(List.of(
                Directory.script(), AttachmentBytes.script(), "/io/indexrelay/refhost/confluence/store/schema.sql"));
        MappedSessions sessions = MappedSessions.open(dataSource, late, entity -> {
            if (entity instanceof ConfluenceUserImpl user) {
                user.setBackingUser(backing.apply(user.getName()));
            }
        });
        return new ContentStore(sessions, schema, late);
    }

    /**
     * The session of the running transaction.
     *
     * @throws RuntimeException when none runs, as in the product
     */
    public EntityManager session() {
        return sessions.current();
    }

    /** Keeps a new object; it has its id afterwards, its own if it brought one. */
    public void save(Object entity) {
        sessions.save(entity);
    }

    /** What this node may answer although another node changed it. */
    public LateCache late() {
        return late;
    }

    public PlatformTransactionManager transactions() {
        return sessions.transactions();
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
