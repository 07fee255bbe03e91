package io.indexrelay.adapter.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables as they are made, against a reviewed list: what an installed version has made can only grow. Names keep to
 * what every product takes: 30 characters with the prefix, and no word that some database reserves.
 */
class AoSchemaTest {

    private static final int MAX_NAME = 30;
    private static final int MAX_INDEXED = 190;
    private static final Set<String> RESERVED = Set.of(
            "BLOB",
            "CLOB",
            "NUMBER",
            "ROWID",
            "TIMESTAMP",
            "VARCHAR2",
            "KEY",
            "VALUE",
            "USER",
            "DATE",
            "TYPE",
            "ORDER",
            "LEVEL",
            "STATE",
            "COMMENT",
            "SIZE",
            "MODE",
            "CURSOR",
            "POSITION",
            "HOUR",
            "GROUP",
            "INDEX",
            "TEXT");

    @Test
    void isTheReviewedOne() throws SQLException, IOException {
        TreeSet<String> made = new TreeSet<>();
        try (Connection connection = RealActiveObjects.on("H2").connection();
                ResultSet columns = connection.getMetaData().getColumns(null, "PUBLIC", "AO_%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                String column = columns.getString("COLUMN_NAME");
                assertThat(table).hasSizeLessThanOrEqualTo(MAX_NAME);
                assertThat(column).hasSizeLessThanOrEqualTo(MAX_NAME).isNotIn(RESERVED);
                made.add(table.substring("AO_0F1E2D_".length()) + "." + column + " " + columns.getString("TYPE_NAME")
                        + " " + columns.getInt("COLUMN_SIZE")
                        + ("NO".equals(columns.getString("IS_NULLABLE")) ? " not null" : ""));
            }
        }

        try (var file = getClass().getResourceAsStream("/ao-schema.txt")) {
            assertThat(file).isNotNull();
            assertThat(String.join("\n", made) + "\n")
                    .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void hasTheSameTablesColumnsAndIndexesEverywhere(String database) throws SQLException {
        assertThat(shapeOn(database)).hasSizeGreaterThan(80).isEqualTo(shapeOn("H2"));
    }

    /** Columns, and those of them that are the first of an index. */
    private static TreeSet<String> shapeOn(String database) throws SQLException {
        TreeSet<String> shape = new TreeSet<>();
        try (Connection connection = RealActiveObjects.on(database).connection()) {
            DatabaseMetaData data = connection.getMetaData();
            TreeSet<String> tables = new TreeSet<>();
            try (ResultSet columns = data.getColumns(connection.getCatalog(), null, "AO_%", "%")) {
                while (columns.next()) {
                    tables.add(columns.getString("TABLE_NAME"));
                    shape.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet indexes = data.getIndexInfo(connection.getCatalog(), null, table, false, true)) {
                    while (indexes.next()) {
                        if (indexes.getShort("ORDINAL_POSITION") == 1) {
                            shape.add("index on " + table + "." + indexes.getString("COLUMN_NAME"));
                        }
                    }
                }
            }
        }
        return shape;
    }

    @Test
    void indexesNoTextThatAnOldDatabaseCannot() throws SQLException {
        int indexed = 0;
        try (Connection connection = RealActiveObjects.on("H2").connection();
                ResultSet columns = connection
                        .createStatement()
                        .executeQuery("SELECT C.TABLE_NAME, C.COLUMN_NAME, C.CHARACTER_MAXIMUM_LENGTH"
                                + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS I JOIN INFORMATION_SCHEMA.COLUMNS C"
                                + " ON I.TABLE_NAME = C.TABLE_NAME AND I.COLUMN_NAME = C.COLUMN_NAME"
                                + " WHERE C.TABLE_NAME LIKE 'AO_%' AND C.CHARACTER_MAXIMUM_LENGTH IS NOT NULL")) {
            while (columns.next()) {
                indexed++;
                assertThat(columns.getLong(3))
                        .as(columns.getString(1) + "." + columns.getString(2))
                        .isLessThanOrEqualTo(MAX_INDEXED);
            }
        }
        assertThat(indexed).isGreaterThan(10);
    }
}
