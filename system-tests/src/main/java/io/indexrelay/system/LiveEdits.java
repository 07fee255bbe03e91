package io.indexrelay.system;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Edits as a team makes them in a few minutes, again and again. */
final class LiveEdits {

    private final List<String> pages;
    private final String space;
    private final Deque<Edit> round = new ArrayDeque<>();
    private final Map<String, String> made = new HashMap<>();
    private int number;

    LiveEdits(ReferenceConfluence confluence) {
        this.pages = confluence.contents().stream()
                .filter(subject -> subject.startsWith("page/"))
                .toList();
        this.space = "RELAY" + (System.nanoTime() % 100_000);
        confluence.act("admin", "createSpace", Map.of("key", space, "name", "Edited while you watch"));
        fill();
    }

    boolean hasMore() {
        return !round.isEmpty();
    }

    /** The next one; after the last of a round the first of the next. */
    Edit next() {
        if (round.isEmpty()) {
            fill();
        }
        return round.remove();
    }

    private void fill() {
        number++;
        String title = "Release plan " + number;
        String existing = pages.get(number % pages.size());
        String marker = "revision" + number + "x" + Long.toString(System.nanoTime(), 36);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(
                "A page is created: " + title,
                confluence -> remember(
                        "page",
                        confluence.act(
                                "admin",
                                "createPage",
                                Map.of("space", space, "title", title, "body", "<p>" + marker + "</p>"))),
                (indexer, subject) -> finds(indexer, marker)));
        edits.add(new Edit(
                "An old page is edited: " + existing,
                confluence ->
                        confluence.act("admin", "edit", Map.of("id", id(existing), "body", "<p>" + marker + "old</p>")),
                (indexer, subject) -> finds(indexer, marker + "old")));
        edits.add(new Edit(
                "Somebody comments on the new page",
                confluence ->
                        confluence.act("admin", "comment", Map.of("on", page(), "body", "<p>" + marker + "remark</p>")),
                (indexer, subject) -> finds(indexer, marker + "remark")));
        edits.add(new Edit(
                "The new page is restricted to its author",
                confluence -> {
                    remember("reader", reader(confluence, page()));
                    confluence.act(
                            "admin", "restrict", Map.of("id", id(page()), "type", "view", "users", List.of("admin")));
                    return page();
                },
                (indexer, subject) ->
                        !indexer.visibleTo(indexer.source(), subject).contains(made.get("reader"))));
        edits.add(new Edit(
                "The new page goes to the trash",
                confluence -> {
                    confluence.act("admin", "trash", Map.of("id", id(page())));
                    return page();
                },
                (indexer, subject) -> !finds(indexer, marker)));
        round.addAll(edits);
    }

    private String remember(String name, String value) {
        made.put(name, value);
        return value;
    }

    /** Somebody who may see the page now and will not after it is restricted. */
    private static String reader(ReferenceConfluence confluence, String page) {
        return Json.texts(confluence.canView(confluence.users(), List.of(page)).path(page)).stream()
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException("nobody may see " + page));
    }

    private String page() {
        String page = made.get("page");
        if (page == null) {
            throw new IllegalStateException("the page of this round was not created");
        }
        return page;
    }

    /** Whether the administrator, who sees everything, finds that word. */
    private static boolean finds(Indexer indexer, String word) {
        return indexer.keyOf(indexer.source(), "admin")
                .filter(key -> indexer.search(word, key).path("total").asLong() > 0)
                .isPresent();
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }

    /**
     * @param perform does it and returns the subject
     * @param arrived whether the index shows it
     */
    record Edit(String says, Function<ReferenceConfluence, String> perform, BiPredicate<Indexer, String> arrived) {}
}
