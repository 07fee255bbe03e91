package io.indexrelay.system;

import java.util.List;
import java.util.Map;

/** A page is written, edited, discussed, restricted and thrown away. */
final class ConfluenceEdits extends LiveEdits {

    private final List<String> pages;
    private final String space;

    /** Of this round. */
    private String page = "";

    private String reader = "";

    ConfluenceEdits(ReferenceProduct confluence) {
        super(confluence);
        this.pages = confluence.contents().stream()
                .filter(subject -> subject.startsWith("page/"))
                .toList();
        this.space = "RELAY" + (System.nanoTime() % 100_000);
        confluence.act("admin", "createSpace", Map.of("key", space, "name", "Edited while you watch"));
    }

    @Override
    List<Edit> round(int number) {
        String title = "Release plan " + number;
        String old = pages.get(number % pages.size());
        String marker = marker(number);
        ReferenceProduct confluence = product();
        return List.of(
                new Edit(
                        "A page is created: " + title,
                        () -> {
                            page = confluence.act(
                                    "admin",
                                    "createPage",
                                    Map.of("space", space, "title", title, "body", "<p>" + marker + "</p>"));
                            return page;
                        },
                        (indexer, subject) -> finds(indexer, marker)),
                new Edit(
                        "An old page is edited: " + old,
                        () -> confluence.act(
                                "admin", "edit", Map.of("id", id(old), "body", "<p>" + marker + "old</p>")),
                        (indexer, subject) -> finds(indexer, marker + "old")),
                new Edit(
                        "Somebody comments on the new page",
                        () -> confluence.act(
                                "admin", "comment", Map.of("on", page, "body", "<p>" + marker + "remark</p>")),
                        (indexer, subject) -> finds(indexer, marker + "remark")),
                new Edit(
                        "The new page is restricted to its author",
                        () -> {
                            reader = reader(page);
                            confluence.act(
                                    "admin",
                                    "restrict",
                                    Map.of("id", id(page), "type", "view", "users", List.of("admin")));
                            return page;
                        },
                        (indexer, subject) -> !isVisibleTo(indexer, subject, reader)),
                new Edit(
                        "The new page goes to the trash",
                        () -> {
                            confluence.act("admin", "trash", Map.of("id", id(page)));
                            return page;
                        },
                        (indexer, subject) -> !finds(indexer, marker)));
    }
}
