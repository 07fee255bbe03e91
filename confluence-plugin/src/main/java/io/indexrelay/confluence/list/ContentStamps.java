package io.indexrelay.confluence.list;

import com.atlassian.confluence.labels.Namespace;
import io.indexrelay.backfill.Stamp;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stamps of contents by a few queries for many: version, time of the last update, title, place and labels. Where Confluence's
 * names are others than we know, none can be told, and contents are read instead. Thread-safe.
 */
final class ContentStamps {

    private static final Logger log = LoggerFactory.getLogger(ContentStamps.class);
    private static final int MOST_ROWS = 100_000;
    private static final int ID = 0;
    private static final int VERSION = 1;
    private static final int UPDATED = 2;
    private static final int TITLE = 3;
    private static final int CONTAINER = 4;
    private static final int PARENT = 5;

    private final Transactions transactions;
    private final Supplier<ContentQueries> queries;
    private volatile boolean isSilent;

    ContentStamps(Transactions transactions, Supplier<ContentQueries> queries) {
        this.transactions = transactions;
        this.queries = queries;
    }

    /** The stamp that {@link #of(Kind, List)} gives a content in this state; {@code ""} for what is no content. */
    static String of(Snapshot snapshot) {
        return switch (snapshot.subject().kind()) {
            case PAGE, BLOG_POST, COMMENT, ATTACHMENT -> stamp(
                    snapshot.updated(),
                    snapshot.version(),
                    snapshot.title(),
                    idOf(snapshot.container()),
                    snapshot.subject().kind() == Kind.PAGE ? idOf(snapshot.parent()) : null,
                    snapshot.ancestors(),
                    snapshot.labels());
            default -> "";
        };
    }

    /** Of those that are there; empty where nothing can be told, as for what is no content. */
    Map<Subject, String> of(Kind kind, List<Subject> subjects) {
        ContentQuery states =
                switch (kind) {
                    case PAGE -> ContentQuery.PAGE_STATES;
                    case BLOG_POST -> ContentQuery.BLOG_POST_STATES;
                    case COMMENT -> ContentQuery.COMMENT_STATES;
                    case ATTACHMENT -> ContentQuery.ATTACHMENT_STATES;
                    default -> null;
                };
        if (states == null || subjects.isEmpty()) {
            return Map.of();
        }
        List<Long> ids =
                subjects.stream().map(subject -> Long.valueOf(subject.id())).toList();
        try {
            return transactions.inTransaction(() -> read(kind, states, Map.of("ids", ids)));
        } catch (RuntimeException e) {
            if (!isSilent) {
                isSilent = true;
                log.warn("The states of contents cannot be listed here, so that each is read to be compared", e);
            }
            return Map.of();
        }
    }

    private Map<Subject, String> read(Kind kind, ContentQuery states, Map<String, Object> ids) {
        Map<Long, List<String>> ancestors = new HashMap<>();
        if (kind == Kind.PAGE) {
            queries.get()
                    .run(ContentQuery.ANCESTORS_AMONG, ids, MOST_ROWS)
                    .forEach(row -> add(ancestors, row[0], row[1]));
        }
        Map<Long, List<String>> labels = new HashMap<>();
        queries.get().run(ContentQuery.LABELS_AMONG, ids, MOST_ROWS).stream()
                .filter(row -> isGlobal(row[2]))
                .forEach(row -> add(labels, row[0], row[1]));
        Map<Subject, String> stamps = new HashMap<>();
        for (Object[] row : queries.get().run(states, ids, MOST_ROWS)) {
            if (row[UPDATED] instanceof Date updated) {
                Long id = (Long) row[ID];
                stamps.put(
                        Subject.of(kind, id),
                        stamp(
                                Instant.ofEpochMilli(updated.getTime()),
                                row[VERSION],
                                row[TITLE] == null ? "" : row[TITLE].toString(),
                                row[CONTAINER],
                                row.length > PARENT ? row[PARENT] : null,
                                ancestors.getOrDefault(id, List.of()),
                                labels.getOrDefault(id, List.of())));
            }
        }
        return stamps;
    }

    private static void add(Map<Long, List<String>> to, Object id, Object what) {
        to.computeIfAbsent((Long) id, key -> new ArrayList<>()).add(what.toString());
    }

    /** How the database's text is mapped is the product's affair. */
    private static boolean isGlobal(@Nullable Object namespace) {
        return Namespace.GLOBAL.equals(namespace) || "global".equals(namespace);
    }

    private static @Nullable String idOf(@Nullable Subject subject) {
        return subject == null ? null : subject.id();
    }

    private static String stamp(
            Instant updated,
            @Nullable Object version,
            String title,
            @Nullable Object container,
            @Nullable Object parent,
            List<String> ancestors,
            List<String> labels) {
        return Stamp.of(updated)
                .and(version)
                .and(title)
                .and(container)
                .and(parent)
                .andAll(ancestors)
                .andAll(labels)
                .toString();
    }
}
