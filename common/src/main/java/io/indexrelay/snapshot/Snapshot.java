package io.indexrelay.snapshot;

import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of one document, without who may see it.
 *
 * @param key a name people use, such as an issue key or a space key; null where there is none
 * @param url absolute
 * @param title {@code ""} where a thing has none
 * @param container what it belongs to: an issue's project, a page's space, a comment's page; null for what stands alone
 * @param parent the parent page or issue, or the comment answered; null where there is none
 * @param ancestors ids from the root down; empty for what has none
 * @param body null where there is none
 * @param author a user key; null where unknown
 * @param version the product's own version number; null where it has none
 * @param labels names of the global namespace, sorted
 * @param fields by the names of the contract; values are String, Long, Boolean, List or Map of these; never null
 */
public record Snapshot(
        Subject subject,
        Subject partitionKey,
        @Nullable String key,
        String url,
        String title,
        @Nullable Subject container,
        @Nullable Subject parent,
        List<String> ancestors,
        @Nullable Body body,
        @Nullable String author,
        Instant created,
        Instant updated,
        @Nullable Integer version,
        List<String> labels,
        Map<String, Object> fields) {

    public Snapshot {
        ancestors = List.copyOf(ancestors);
        labels = labels.stream().distinct().sorted().toList();
        fields = Map.copyOf(fields);
    }

    /** The same with one field more. */
    public Snapshot with(String field, Object value) {
        Map<String, Object> more = new HashMap<>(fields);
        more.put(field, value);
        return new Snapshot(
                subject,
                partitionKey,
                key,
                url,
                title,
                container,
                parent,
                ancestors,
                body,
                author,
                created,
                updated,
                version,
                labels,
                more);
    }

    /**
     * Text of a document.
     *
     * @param text plain
     * @param source the markup as the product stores it; null where there is none worth sending
     */
    public record Body(String text, @Nullable Source source) {}

    /** @param format such as {@code confluence-storage} */
    public record Source(String format, String text) {}
}
