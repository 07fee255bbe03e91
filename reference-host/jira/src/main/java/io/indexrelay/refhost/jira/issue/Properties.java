package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code JsonEntityPropertyManager}: JSON texts that apps keep with entities. Nothing is published here. */
public final class Properties {

    /** The entity name of comments. */
    public static final String COMMENT = "CommentProperty";

    /** Where Service Management says whether customers see a comment: {@code {"internal":true}}. */
    public static final String PUBLIC_COMMENT = "sd.public.comment";

    private final Store store;
    private final Clock clock;

    public Properties(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private Selection select(String entity, @Nullable Long id, String key) {
        return store.from("EntityProperty")
                .where("entityName", entity)
                .where("entityId", id)
                .where("key", key);
    }

    public @Nullable EntityProperty get(String entity, Long id, String key) {
        return select(entity, id, key)
                .first()
                .map(row -> Values.as(EntityProperty.class, new Property(row)))
                .orElse(null);
    }

    public boolean exists(String entity, Long id, String key) {
        return select(entity, id, key).exists();
    }

    public List<String> findKeys(String entity, Long id) {
        return store.from("EntityProperty").where("entityName", entity).where("entityId", id).list().stream()
                .map(row -> row.text("key", ""))
                .toList();
    }

    public long countByEntity(String entity, Long id) {
        return findKeys(entity, id).size();
    }

    public void put(String entity, Long id, String key, String json) {
        Row values = Row.of("EntityProperty").with("value", json).with("updated", clock.instant());
        if (select(entity, id, key).update(values) == 0) {
            store.insert(values.with("entityName", entity)
                    .with("entityId", id)
                    .with("key", key)
                    .with("created", clock.instant()));
        }
    }

    public void delete(String entity, Long id, String key) {
        select(entity, id, key).delete();
    }

    public void deleteByEntity(String entity, Long id) {
        store.from("EntityProperty")
                .where("entityName", entity)
                .where("entityId", id)
                .delete();
    }

    /** One property. */
    public static final class Property extends Identity {

        Property(Row row) {
            super(row);
        }

        public Long getId() {
            return row.id();
        }

        public @Nullable Long getEntityId() {
            return row.number("entityId");
        }

        public @Nullable String getEntityName() {
            return row.text("entityName");
        }

        public @Nullable String getKey() {
            return row.text("key");
        }

        public @Nullable String getValue() {
            return row.text("value");
        }

        public @Nullable Timestamp getCreated() {
            return row.time("created");
        }

        public @Nullable Timestamp getUpdated() {
            return row.time("updated");
        }
    }
}
