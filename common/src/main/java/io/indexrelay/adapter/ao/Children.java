package io.indexrelay.adapter.ao;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.payload.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Children of one issue or page as text: a line each, fields parted by tabs, in this order: kind, id, state, intended
 * version, version, content fingerprint, access fingerprint (8 bytes each), container, parent, stamp.
 */
final class Children {

    /** How many fit one row, so that no text grows over some 60 kB. */
    static final int PER_ROW = 500;

    private static final int FINGERPRINT = 16;
    /** Before there were stamps. */
    private static final int LEAST_FIELDS = 9;

    private static final int FIELDS = 10;

    private Children() {}

    static Map<Subject, LedgerEntry> read(Subject owner, @Nullable String text) {
        Map<Subject, LedgerEntry> children = new LinkedHashMap<>();
        Rows.text(text).lines().filter(line -> !line.isEmpty()).forEach(line -> {
            LedgerEntry entry = entry(owner, line);
            children.put(entry.key().subject(), entry);
        });
        return children;
    }

    static String write(Map<Subject, LedgerEntry> children) {
        StringBuilder text = new StringBuilder();
        children.values().forEach(entry -> text.append(line(entry)).append('\n'));
        return text.toString();
    }

    private static String line(LedgerEntry entry) {
        Subject subject = entry.key().subject();
        return new StringJoiner("\t")
                .add(subject.kind().word())
                .add(escaped(subject.id()))
                .add(entry.state().name())
                .add(version(entry.intended()))
                .add(version(entry.version()))
                .add(shortened(entry.contentFingerprint()))
                .add(shortened(entry.accessFingerprint()))
                .add(subjectOrNothing(entry.container()))
                .add(subjectOrNothing(entry.parent()))
                .add(entry.stamp())
                .toString();
    }

    private static LedgerEntry entry(Subject owner, String line) {
        String[] fields = line.split("\t", FIELDS);
        if (fields.length < LEAST_FIELDS) {
            throw new IllegalStateException("the ledger's row of " + owner + " has a broken line of children");
        }
        Subject subject = new Subject(Kind.of(fields[0]), plain(fields[1]));
        return new LedgerEntry(
                new LedgerKey(subject, owner),
                SentState.valueOf(fields[2]),
                version(fields[3]),
                version(fields[4]),
                fields[5],
                fields[6],
                "",
                subjectOrNull(fields[7]),
                subjectOrNull(fields[8]),
                fields.length < FIELDS ? "" : fields[9]);
    }

    private static String shortened(String fingerprint) {
        return fingerprint.length() <= FINGERPRINT ? fingerprint : fingerprint.substring(0, FINGERPRINT);
    }

    private static String version(Version version) {
        return version.epoch() + ":" + version.sequence();
    }

    private static Version version(String text) {
        int colon = text.indexOf(':');
        return new Version(Integer.parseInt(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    private static String subjectOrNothing(@Nullable Subject subject) {
        return subject == null ? "" : escaped(subject.toString());
    }

    private static @Nullable Subject subjectOrNull(String text) {
        return text.isEmpty() ? null : Subject.parse(plain(text));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
