package io.indexrelay.confluence.list;

import java.util.Arrays;
import java.util.List;

/** The phases of a walk, in the order in which they are sent: what rules refer to first, then what they hide. */
enum Phase {
    SITE_ACCESS("site-access"),
    SPACE_ACCESS("space-access"),
    PAGE_RESTRICTIONS("page-restrictions"),
    BLOG_POST_RESTRICTIONS("blogpost-restrictions"),
    PEOPLE("people"),
    SPACES("spaces"),
    PAGES("pages"),
    BLOG_POSTS("blogposts"),
    COMMENTS("comments"),
    ATTACHMENTS("attachments");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Phase::word).toList();
    }

    /** @throws IllegalArgumentException when there is no such phase */
    static Phase of(String word) {
        return Arrays.stream(values())
                .filter(phase -> phase.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such phase: " + word));
    }
}
