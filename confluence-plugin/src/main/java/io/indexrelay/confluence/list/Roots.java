package io.indexrelay.confluence.list;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the page or blog post that comments and attachments belong to, for many at once: a few queries on ids for each
 * level of nesting, no entity loaded.
 */
final class Roots {

    private static final int DEEPEST = 4;
    private static final int CHUNK = 500;

    private final ContentQueries queries;

    Roots(ContentQueries queries) {
        this.queries = queries;
    }

    /** The root of each container; a container that hangs on neither page nor blog post is missing from the answer. */
    Map<Long, Subject> of(Collection<Long> containers) {
        Map<Long, Subject> roots = new HashMap<>();
        Map<Long, Long> above = new HashMap<>();
        Set<Long> open = new HashSet<>(containers);
        for (int level = 0; level < DEEPEST && !open.isEmpty(); level++) {
            ids(ContentQuery.PAGES_AMONG, open).forEach(id -> roots.put(id, Subject.of(Kind.PAGE, id)));
            ids(ContentQuery.BLOG_POSTS_AMONG, open).forEach(id -> roots.put(id, Subject.of(Kind.BLOG_POST, id)));
            open.removeAll(roots.keySet());
            Map<Long, Long> next = new HashMap<>(pairs(ContentQuery.CONTAINERS_OF_ATTACHMENTS, open));
            next.putAll(pairs(ContentQuery.CONTAINERS_OF_COMMENTS, open));
            above.putAll(next);
            open = new HashSet<>(next.values());
        }
        Map<Long, Subject> answer = new HashMap<>();
        for (Long container : containers) {
            Long at = container;
            for (int level = 0; at != null && level <= DEEPEST; level++) {
                Subject root = roots.get(at);
                if (root != null) {
                    answer.put(container, root);
                    break;
                }
                at = above.get(at);
            }
        }
        return answer;
    }

    private List<Long> ids(ContentQuery query, Set<Long> among) {
        return rows(query, among).stream().map(row -> (Long) row[0]).toList();
    }

    private Map<Long, Long> pairs(ContentQuery query, Set<Long> among) {
        Map<Long, Long> pairs = new HashMap<>();
        rows(query, among).forEach(row -> pairs.put((Long) row[0], (Long) row[1]));
        return pairs;
    }

    private List<Object[]> rows(ContentQuery query, Set<Long> among) {
        List<Long> ids = among.stream().sorted().toList();
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            rows.addAll(queries.run(query, Map.of("ids", chunk), CHUNK));
        }
        return rows;
    }
}
