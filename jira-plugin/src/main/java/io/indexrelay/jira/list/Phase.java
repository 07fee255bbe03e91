package io.indexrelay.jira.list;

import java.util.Arrays;
import java.util.List;

/** The phases of a walk, in the order in which they are sent: what rules refer to first, then what they hide. */
enum Phase {
    APPLICATION_ACCESS("application-access"),
    PROJECT_ACCESS("project-access"),
    PEOPLE("people"),
    PRIORITIES("priorities"),
    PROJECTS("projects"),
    ISSUES("issues"),
    COMMENTS_AND_FILES("comments-and-files");

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
