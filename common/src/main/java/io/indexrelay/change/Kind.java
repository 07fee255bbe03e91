package io.indexrelay.change;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of subject, by the word that stands before the slash on the wire and in the tables. */
public enum Kind {
    PROJECT("project"),
    ISSUE("issue"),
    WORKLOG("worklog"),
    DASHBOARD("dashboard"),
    FILTER("filter"),
    REQUEST_TYPE("requesttype"),
    PRIORITY("priority"),
    SPACE("space"),
    PAGE("page"),
    BLOG_POST("blogpost"),
    COMMENT("comment"),
    ATTACHMENT("attachment"),
    USER("user"),
    ACCESS_SET("access-set"),
    SYNC("sync"),
    DIGEST("digest"),
    SELF_CHECK("self-check"),
    PURGE("purge"),
    /** A row that names a user by name, because the event knew no key. Never on the wire. */
    USERNAME("username"),
    /** A row that asks to read the groups of every known user again, because a group changed. Never on the wire. */
    GROUP("group"),
    /** A row that asks whether what receivers have may still leave, and what else may. Never on the wire. */
    SCOPE("scope"),
    /** The partition key that all users and access sets share. Never a subject. */
    CONTROL("control");

    private static final Map<String, Kind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether documents of this kind have no ledger row of their own but stand in the row of what they hang on. */
    public boolean isDependent() {
        return this == COMMENT || this == ATTACHMENT || this == WORKLOG;
    }

    /** Whether others stand in the ledger row of a document of this kind: comments, attachments, worklogs. */
    public boolean hasDependents() {
        return this == PAGE || this == BLOG_POST || this == ISSUE;
    }

    /** Whether everything else that is a document lies in one of this kind, but for what stands alone. */
    public boolean isContainer() {
        return this == SPACE || this == PROJECT;
    }

    /** Whether a receiver keeps objects of this kind as documents. */
    public boolean isDocument() {
        return switch (this) {
            case PROJECT,
                    ISSUE,
                    WORKLOG,
                    DASHBOARD,
                    FILTER,
                    REQUEST_TYPE,
                    SPACE,
                    PAGE,
                    BLOG_POST,
                    COMMENT,
                    ATTACHMENT -> true;
            default -> false;
        };
    }

    /** @throws IllegalArgumentException when no kind has that word */
    public static Kind of(String word) {
        Kind kind = BY_WORD.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind: " + word);
        }
        return kind;
    }
}
