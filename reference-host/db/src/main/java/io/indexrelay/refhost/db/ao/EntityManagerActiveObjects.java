package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.external.FailedFastCountException;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The products' interface over the library's entity manager. An SQLException comes out as the library's
 * ActiveObjectsException, as it does in the products.
 *
 * <p>{@link #entities} is asked at each call, so that a subclass can refuse or wait there.
 */
abstract class EntityManagerActiveObjects implements ActiveObjects {

    private final TransactionTemplate transactions;

    EntityManagerActiveObjects(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    /** The entity manager to use, now. May block or throw. */
    abstract EntityManager entities();

    /** Active Objects over an entity manager that is there already, for upgrade tasks. */
    static ActiveObjects over(
            EntityManager entities, TransactionTemplate transactions, ActiveObjectsModuleMetaData metaData) {
        return new EntityManagerActiveObjects(transactions) {
            @Override
            EntityManager entities() {
                return entities;
            }

            @Override
            public ActiveObjectsModuleMetaData moduleMetaData() {
                return metaData;
            }
        };
    }

    /** A step that may fail in the database. */
    private interface Step<T> {
        T on(EntityManager entities) throws SQLException;
    }

    /** A step without an answer. */
    private interface Action {
        void on(EntityManager entities) throws SQLException;
    }

    private <T> T ask(Step<T> step) {
        EntityManager entities = entities();
        try {
            return step.on(entities);
        } catch (SQLException failure) {
            throw new ActiveObjectsException(
                    "There was a SQL exception thrown by the Active Objects library:\n" + failure, failure);
        }
    }

    private void run(Action action) {
        Object unused = ask(entities -> {
            action.on(entities);
            return "";
        });
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(entities -> entities.migrate(types));
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        run(entities -> entities.migrateDestructively(types));
    }

    @Override
    public void flushAll() {
        entities().flushAll();
    }

    @Override
    public void flush(RawEntity<?>... rows) {
        entities().flush(rows);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(entities -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(entities -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return ask(entities -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return ask(entities -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(entities -> entities.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        run(entities -> entities.delete(rows));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(entities -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(entities -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(entities -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(entities -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return ask(entities -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(entities -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(entities -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(entities -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(entities -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(entities -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(entities -> entities.count(type, query));
    }

    @Override
    public <K> int getFastCountEstimate(Class<? extends RawEntity<K>> type)
            throws SQLException, FailedFastCountException {
        try {
            return entities().getFastCountEstimate(type);
        } catch (net.java.ao.FailedFastCountException failure) {
            throw new FailedFastCountException(failure);
        }
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        EntityManager ready = entities();
        assert ready != null : "entities() waits for the migration";
        return transactions.execute(callback);
    }
}
