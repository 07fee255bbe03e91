package io.indexrelay.refhost.jira.store;

import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.store.AttachmentBytes;
import io.indexrelay.refhost.store.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of the reference Jira. Every call joins the running transaction of {@link #transactions}, or is one of its
 * own where none runs. An unknown entity or field, or a value of the wrong type, is an IllegalArgumentException that
 * names it. Rows may be those that a {@link LateCache} kept. Safe for use by many threads.
 */
public final class Store {

    private static final int BATCH = 500;

    private final EntityModel model = EntityModel.jira();
    private final JdbcTemplate jdbc;
    private final DataSourceTransactionManager transactions;
    private final Schema schema;
    private final Sequences sequences;
    private final LateCache late;

    private Store(DataSource dataSource, Schema schema, LateCache late) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = new DataSourceTransactionManager(dataSource);
        this.schema = schema;
        this.sequences = new Sequences(dataSource);
        this.late = late;
    }

    /** Creates missing tables and columns, those of the directory and of attachments' bytes too, and opens the store. */
    public static Store open(DataSource dataSource) {
        return open(dataSource, LateCache.none());
    }

    /** The same, with rows read through a cache. */
    public static Store open(DataSource dataSource, LateCache late) {
        Schema schema = Schema.of(dataSource);
        schema.create(List.of(Directory.script(), AttachmentBytes.script()));
        Store store = new Store(dataSource, schema, late);
        new TransactionTemplate(store.transactions)
                .executeWithoutResult(status -> new EntityTables(schema).create(store.jdbc, store.model));
        return store;
    }

    /** The transaction manager of the product. */
    public DataSourceTransactionManager transactions() {
        return transactions;
    }

    /** For the rare statement that a {@link Selection} cannot say; in the running transaction too, and past the cache. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** The names and types of everything in here. */
    public EntityModel model() {
        return model;
    }

    /** All rows of an entity, to be narrowed. */
    public Selection from(String entity) {
        return new Selection(jdbc, late, model.type(entity));
    }

    /** The row with that id: a number, or text for constants such as priorities. */
    public Optional<Row> find(String entity, Object id) {
        return from(entity).where("id", id).first();
    }

    /** The next id of an entity; given up when it is not used. */
    public long nextId(String entity) {
        EntityType type = model.type(entity);
        if (!type.hasSequence()) {
            throw new IllegalArgumentException(entity + " has no sequence of ids; its key is " + type.key());
        }
        return sequences.next(entity);
    }

    /** Inserts a row; gives it an id where it has none and its entity has a sequence. */
    public Row insert(Row row) {
        Row whole = withId(row);
        insertBatch(model.type(row.entity()), List.of(whole));
        return whole;
    }

    /**
     * Inserts many rows of one or several entities in batches, in the order given within an entity.
     *
     * @return the rows with their ids
     */
    public List<Row> insertAll(List<Row> rows) {
        List<Row> whole = rows.stream().map(this::withId).toList();
        whole.stream().collect(Collectors.groupingBy(Row::entity)).forEach((entity, same) -> {
            for (int from = 0; from < same.size(); from += BATCH) {
                insertBatch(model.type(entity), same.subList(from, Math.min(from + BATCH, same.size())));
            }
        });
        return whole;
    }

    /**
     * Writes what the row names into the row with the same key.
     *
     * @throws IllegalStateException when there is no such row
     */
    public void update(Row row) {
        EntityType type = model.type(row.entity());
        Selection selection = new Selection(jdbc, late, type);
        Row changes = row;
        for (EntityField key : type.key()) {
            selection.where(key.name(), row.value(key.name()));
        }
        if (selection.update(changes) == 0) {
            throw new IllegalStateException("There is no such row: " + row);
        }
    }

    /** Deletes the row with that id, if there is one. */
    public boolean delete(String entity, Object id) {
        return from(entity).where("id", id).delete() > 0;
    }

    /** Makes nodes that start together take turns until the running transaction ends. H2 has one node only. */
    public void lock() {
        schema.lock();
    }

    /**
     * Sees to it that the next id of an entity is {@code next} at least, and likewise above every id in its table. To be
     * called at the end of a transaction that inserted rows with ids of their own.
     */
    public void raiseSequence(String entity, long next) {
        EntityType type = model.type(entity);
        Long highest = jdbc.queryForObject("select max(id) from " + type.table(), Long.class);
        long first = Math.max(next, highest == null ? 0 : highest + 1);
        jdbc.update(
                "update sequence_value_item set seq_id = ? where seq_name = ? and seq_id < ?", first, entity, first);
        sequences.forget();
    }

    private Row withId(Row row) {
        EntityType type = model.type(row.entity());
        return type.hasSequence() && row.value("id") == null ? row.with("id", sequences.next(row.entity())) : row;
    }

    private void insertBatch(EntityType type, List<Row> rows) {
        List<EntityField> fields = new ArrayList<>(type.fields());
        rows.forEach(row -> row.values().keySet().forEach(type::field));
        String columns = fields.stream().map(EntityField::column).collect(Collectors.joining(", "));
        String marks = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        List<Object[]> parameters = rows.stream()
                .map(row ->
                        fields.stream().map(field -> toColumn(type, field, row)).toArray())
                .toList();
        jdbc.batchUpdate("insert into " + type.table() + " (" + columns + ") values (" + marks + ")", parameters);
        late.changed();
    }

    private static @Nullable Object toColumn(EntityType type, EntityField field, Row row) {
        return field.toColumn(type.name(), row.value(field.name()));
    }
}
