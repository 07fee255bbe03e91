package io.indexrelay.crash;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetReading;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.Examples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;

/** A product whose pages are numbers that only grow, in a table beside ours. Everybody may see them. */
final class ProductTable implements SnapshotReader, AccessReader {

    private final RealActiveObjects database;

    ProductTable(RealActiveObjects database) {
        this.database = database;
    }

    void create(int pages) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE PRODUCT (ID BIGINT PRIMARY KEY, REVISION BIGINT NOT NULL)");
            for (int page = 1; page <= pages; page++) {
                statement.execute("INSERT INTO PRODUCT VALUES (" + page + ", 0)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the running transaction. */
    void edit(long page) {
        try (Connection connection = database.connection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE PRODUCT SET REVISION = REVISION + 1 WHERE ID = ?")) {
            statement.setLong(1, page);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Revisions by page. */
    TreeMap<Long, Long> revisions() {
        TreeMap<Long, Long> revisions = new TreeMap<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ID, REVISION FROM PRODUCT")) {
            while (rows.next()) {
                revisions.put(rows.getLong(1), rows.getLong(2));
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
        return new Reading.Present(Examples.page(page, title(revision(page))));
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        if (subject.kind() != Kind.PAGE) {
            return new AccessReading.Absent();
        }
        return new AccessReading.Known(Access.OPEN, String.valueOf(revision(Long.parseLong(subject.id()))));
    }

    @Override
    public SetReading ofSet(String setId) {
        return new SetReading.Absent();
    }

    private long revision(long page) {
        Long revision = revisions().get(page);
        if (revision == null) {
            throw new IllegalArgumentException("no page " + page);
        }
        return revision;
    }
}
