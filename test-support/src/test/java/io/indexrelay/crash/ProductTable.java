package io.indexrelay.crash;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetReading;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.Examples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A product whose pages are numbers that only grow, in a table beside ours. Everybody may see them. They come in families of
 * {@value #FAMILY}: below the first of them are the others.
 */
final class ProductTable implements SnapshotReader, AccessReader, ContentLister {

    static final int FAMILY = 4;

    private final RealActiveObjects database;

    ProductTable(RealActiveObjects database) {
        this.database = database;
    }

    void create() {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE PRODUCT (ID BIGINT PRIMARY KEY, REVISION BIGINT NOT NULL)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages that are there and were never edited. */
    void add(List<Long> pages) {
        pages.forEach(page -> update("INSERT INTO PRODUCT (REVISION, ID) VALUES (0, ?)", page));
    }

    /** In the running transaction. */
    void remove(long page) {
        update("DELETE FROM PRODUCT WHERE ID = ?", page);
    }

    /** In the running transaction. */
    void edit(long page) {
        update("UPDATE PRODUCT SET REVISION = REVISION + 1 WHERE ID = ?", page);
    }

    private void update(String sql, long page) {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, page);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Revisions of those pages that were edited. */
    TreeMap<Long, Long> revisions() {
        return revisions("REVISION > ?", 0);
    }

    private TreeMap<Long, Long> revisions(String where, long value) {
        TreeMap<Long, Long> revisions = new TreeMap<>();
        try (Connection connection = database.connection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT ID, REVISION FROM PRODUCT WHERE " + where)) {
            statement.setLong(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    revisions.put(rows.getLong(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return revisions;
    }

    static String title(long revision) {
        return "Revision " + revision;
    }

    @Override
    public Reading read(Subject subject) {
        long page = Long.parseLong(subject.id());
        Long revision = revisions("ID = ?", page).get(page);
        return revision == null
                ? new Reading.Absent(Reading.Reason.NOT_FOUND)
                : new Reading.Present(Examples.page(page, title(revision)));
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        if (subject.kind() != Kind.PAGE) {
            return new AccessReading.Absent();
        }
        long page = Long.parseLong(subject.id());
        Long revision = revisions("ID = ?", page).get(page);
        return revision == null
                ? new AccessReading.Absent()
                : new AccessReading.Known(Access.OPEN, String.valueOf(revision));
    }

    @Override
    public SetReading ofSet(String setId) {
        return new SetReading.Absent();
    }

    @Override
    public List<Listed> descendants(Subject subject, String after, int limit) {
        long page = Long.parseLong(subject.id());
        return LongStream.range(page + 1, page % FAMILY == 1 ? page + FAMILY : page + 1)
                .mapToObj(child -> Subject.of(Kind.PAGE, child))
                .filter(child -> child.toString().compareTo(after) > 0)
                .sorted()
                .limit(limit)
                .map(child -> new Listed(child, Change.keyOf(child)))
                .toList();
    }

    @Override
    public List<String> phases(@Nullable Subject scope) {
        return List.of("pages");
    }

    @Override
    public long count(@Nullable Subject scope, String phase) {
        return revisions("ID > ?", 0).size();
    }

    @Override
    public Listing list(@Nullable Subject scope, String phase, String after, int limit) {
        List<Listed> pages = revisions("ID > ?", after.isEmpty() ? 0 : Long.parseLong(after)).keySet().stream()
                .limit(limit)
                .map(page -> Subject.of(Kind.PAGE, page))
                .map(page -> new Listed(page, Change.keyOf(page)))
                .toList();
        return new Listing(
                pages,
                pages.size() < limit
                        ? null
                        : pages.get(pages.size() - 1).subject().id());
    }

    @Override
    public Listing people(String after, int limit) {
        return new Listing(List.of(), null);
    }

    @Override
    public List<Listed> dependents(Subject subject, String after, int limit) {
        return List.of();
    }

    /** Nothing is reconciled here. */
    @Override
    public Optional<Set<Subject>> existing(Kind kind, List<Listed> known) {
        return Optional.empty();
    }

    @Override
    public Map<Subject, String> stamps(Kind kind, List<Listed> listed) {
        return Map.of();
    }

    @Override
    public String stamp(Snapshot snapshot) {
        return "";
    }
}
