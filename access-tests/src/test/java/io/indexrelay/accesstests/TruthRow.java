package io.indexrelay.accesstests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One row of the truth table.
 *
 * @param user by name; {@link #VISITOR} is nobody who is logged in
 * @param document what a step of the setting named by {@code ref}, a subject, or the key of an issue
 * @param inPortal whether it is asked in Service Management's customer portal; written {@code portal:} before the document
 * @param source where it is known from: a section of the facts with its evidence, a functional test of Atlassian's, or
 *     {@code unverified}
 */
record TruthRow(
        String id,
        String product,
        String setting,
        String user,
        String document,
        boolean inPortal,
        Expected expected,
        String source) {

    static final String VISITOR = "visitor";

    private static final String IN_PORTAL = "portal:";
    private static final String FILE = "truth-table.tsv";

    enum Expected {
        /** The product shows it, and the receiver does. */
        SEES,
        /** Neither shows it to the user. */
        NOT,
        /** Nobody has it in an index: it is not among what is to be delivered, whatever the product's permissions say. */
        OUT,
        /** The product shows it; we cannot read why, so the receiver does not, and the status says so. */
        CLOSED
    }

    static List<TruthRow> all() {
        try (InputStream in = Objects.requireNonNull(TruthRow.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(TruthRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TruthRow parse(String line) {
        String[] cell = line.split("\t", -1);
        if (cell.length != 7 || cell[6].isBlank()) {
            throw new IllegalArgumentException("a row has seven columns, and a source: " + line);
        }
        boolean inPortal = cell[4].startsWith(IN_PORTAL);
        return new TruthRow(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                inPortal ? cell[4].substring(IN_PORTAL.length()) : cell[4],
                inPortal,
                Expected.valueOf(cell[5].toUpperCase(Locale.ROOT)),
                cell[6]);
    }

    @Override
    public String toString() {
        return id + " " + setting + ": " + user + " " + expected.name().toLowerCase(Locale.ROOT) + " " + document
                + (inPortal ? " in the portal" : "");
    }
}
