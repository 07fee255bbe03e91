package io.indexrelay.system;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Edits as a team makes them in a few minutes, again and again. */
abstract class LiveEdits {

    private final ReferenceProduct product;
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private int rounds;

    LiveEdits(ReferenceProduct product) {
        this.product = product;
    }

    static LiveEdits on(ReferenceProduct product) {
        return switch (product.product()) {
            case JIRA -> new JiraEdits(product);
            case CONFLUENCE -> new ConfluenceEdits(product);
        };
    }

    /** Whether the first round is not over. */
    boolean hasMore() {
        return rounds == 0 || !waiting.isEmpty();
    }

    /** The next one; after the last of a round the first of the next. */
    Edit next() {
        if (waiting.isEmpty()) {
            rounds++;
            waiting.addAll(round(rounds));
        }
        return waiting.remove();
    }

    /** The edits of one round, in order. */
    abstract List<Edit> round(int number);

    ReferenceProduct product() {
        return product;
    }

    /** A word that nobody has written yet. */
    static String marker(int number) {
        return "revision" + number + "x" + Long.toString(System.nanoTime(), 36);
    }

    /** Whether the administrator, who sees everything of the demonstration, finds that word. */
    boolean finds(Indexer indexer, String word) {
        return indexer.source(product.product())
                .flatMap(source -> indexer.keyOf(source, "admin")
                        .filter(key ->
                                indexer.search(source, word, key).path("total").asLong() > 0))
                .isPresent();
    }

    boolean isVisibleTo(Indexer indexer, String subject, String user) {
        return indexer.source(product.product())
                .filter(source -> indexer.visibleTo(source, subject).contains(user))
                .isPresent();
    }

    /** Somebody who may see the subject now, other than the administrator where there is such a person. */
    String reader(String subject) {
        return Json.texts(product.canView(product.users(), List.of(subject)).path(subject)).stream()
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException("nobody may see " + subject));
    }

    static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }

    /**
     * @param perform does it and returns the subject
     * @param arrived whether the index shows it
     */
    record Edit(String says, Supplier<String> perform, BiPredicate<Indexer, String> arrived) {}
}
