package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subtree as receivers know it, depth first, in pieces. Where it stands is the path from the root to the last one
 * visited, so that it can go on after a restart, even if what it visited hangs elsewhere by then.
 */
final class KnownWalk {

    /** Longest path that is kept; what lies deeper is left to a walk of its own. */
    static final int MAX_PATH = 400;

    private static final int PAGE = 100;
    private static final String SEPARATOR = ",";

    private final BiFunction<Subject, String, List<Subject>> childrenAfter;
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * @param childrenAfter the next children of a subject after one of them ({@code ""} to begin)
     * @param path as {@link #path()} gave it; {@code ""} to begin
     */
    KnownWalk(Subject root, String path, BiFunction<Subject, String, List<Subject>> childrenAfter) {
        this.childrenAfter = childrenAfter;
        Subject parent = root;
        for (String visited : path.isEmpty() ? List.<String>of() : List.of(path.split(SEPARATOR, -1))) {
            levels.push(new Level(parent, visited));
            parent = Subject.parse(visited);
        }
        levels.push(new Level(parent, ""));
    }

    /** The next descendant; null at the end. */
    @Nullable
    Subject next() {
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            Subject child = level.next();
            if (child == null) {
                levels.pop();
            } else if (levels.stream().noneMatch(above -> above.parent.equals(child))) {
                if (!isTooDeep()) {
                    levels.push(new Level(child, ""));
                }
                return child;
            }
        }
        return null;
    }

    /** Whether the one visited last was too deep to go on below it. */
    boolean isTooDeep() {
        return path().length() > MAX_PATH;
    }

    String path() {
        List<String> visited = levels.stream()
                .map(level -> level.after)
                .filter(after -> !after.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(visited);
        return String.join(SEPARATOR, visited);
    }

    /** Children of one parent, read page by page. */
    private final class Level {
        private final Subject parent;
        private String after;
        private Iterator<Subject> page = Collections.emptyIterator();
        private boolean isLast;

        Level(Subject parent, String after) {
            this.parent = parent;
            this.after = after;
        }

        @Nullable
        Subject next() {
            if (!page.hasNext() && !isLast) {
                List<Subject> read = childrenAfter.apply(parent, after);
                isLast = read.size() < PAGE;
                page = read.iterator();
            }
            if (!page.hasNext()) {
                return null;
            }
            Subject child = page.next();
            after = child.toString();
            return child;
        }
    }

    static int pageSize() {
        return PAGE;
    }
}
