package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

public interface ActiveObjects {
    void migrate(Class<? extends RawEntity<?>>... types);

    void migrateDestructively(Class<? extends RawEntity<?>>... types);

    void flushAll();

    void flush(RawEntity<?>... rawEntitys);

    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... objects);

    <T extends RawEntity<K>, K> T get(Class<T> type, K object);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... dbParams);

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);

    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> list);

    void delete(RawEntity<?>... rawEntitys);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String text, Object... objects);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Object... objects);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Query query);

    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String text1, String text2, Object... objects);

    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);

    <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> entityStreamCallback);

    <K> int count(Class<? extends RawEntity<K>> type);

    <K> int count(Class<? extends RawEntity<K>> type, String text, Object... objects);

    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    <K> int getFastCountEstimate(Class<? extends RawEntity<K>> type) throws SQLException, FailedFastCountException;

    <T> T executeInTransaction(TransactionCallback<T> transactionCallback);

    ActiveObjectsModuleMetaData moduleMetaData();
}
