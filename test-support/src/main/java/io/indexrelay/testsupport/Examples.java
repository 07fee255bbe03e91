package io.indexrelay.testsupport;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named things that tests speak of. */
public final class Examples {

    public static final Instant CREATED = Instant.parse("2026-01-02T03:04:05.006Z");
    public static final Instant UPDATED = Instant.parse("2026-02-03T04:05:06.007Z");
    public static final Subject SPACE = Subject.of(Kind.SPACE, 1);
    public static final String SPACE_SET = "space:1";

    private Examples() {}

    /** A page of the example space, seen by whoever may see the space. */
    public static Snapshot page(long id, String title) {
        return page(id, title, null, List.of());
    }

    public static Snapshot page(long id, String title, @Nullable Snapshot parent) {
        if (parent == null) {
            return page(id, title);
        }
        List<String> ancestors = new ArrayList<>(parent.ancestors());
        ancestors.add(parent.subject().id());
        return page(id, title, parent.subject(), ancestors);
    }

    private static Snapshot page(long id, String title, @Nullable Subject parent, List<String> ancestors) {
        Subject subject = Subject.of(Kind.PAGE, id);
        return new Snapshot(
                subject,
                subject,
                null,
                "https://wiki.example.com/pages/viewpage.action?pageId=" + id,
                title,
                SPACE,
                parent,
                ancestors,
                new Snapshot.Body("Text of " + title, null),
                "anna-key",
                CREATED,
                UPDATED,
                1,
                List.of("alpha", "beta"),
                Map.of("spaceKey", "ONE", "spaceType", "global", "status", "current"));
    }

    /** The example space itself, with the key {@code ONE}. @param type {@code global} or {@code personal} */
    public static Snapshot space(String type) {
        return new Snapshot(
                SPACE,
                SPACE,
                "ONE",
                "https://wiki.example.com/display/ONE",
                "Space ONE",
                null,
                null,
                List.of(),
                null,
                "anna-key",
                CREATED,
                UPDATED,
                null,
                List.of(),
                Map.of("spaceType", type, "status", "current"));
    }

    public static Snapshot labelled(Snapshot snapshot, String... labels) {
        return new Snapshot(
                snapshot.subject(),
                snapshot.partitionKey(),
                snapshot.key(),
                snapshot.url(),
                snapshot.title(),
                snapshot.container(),
                snapshot.parent(),
                snapshot.ancestors(),
                snapshot.body(),
                snapshot.author(),
                snapshot.created(),
                snapshot.updated(),
                snapshot.version(),
                List.of(labels),
                snapshot.fields());
    }

    public static Snapshot withText(Snapshot snapshot, String text) {
        return new Snapshot(
                snapshot.subject(),
                snapshot.partitionKey(),
                snapshot.key(),
                snapshot.url(),
                snapshot.title(),
                snapshot.container(),
                snapshot.parent(),
                snapshot.ancestors(),
                new Snapshot.Body(text, null),
                snapshot.author(),
                snapshot.created(),
                snapshot.updated(),
                snapshot.version(),
                snapshot.labels(),
                snapshot.fields());
    }

    /** A comment on a page. */
    public static Snapshot comment(long id, Subject page, String text) {
        return new Snapshot(
                Subject.of(Kind.COMMENT, id),
                page,
                null,
                "https://wiki.example.com/pages/viewpage.action?focusedCommentId=" + id,
                "",
                page,
                null,
                List.of(),
                new Snapshot.Body(text, null),
                "bert-key",
                CREATED,
                UPDATED,
                null,
                List.of(),
                Map.of("inline", false));
    }

    /** A file attached to a page. */
    public static Snapshot attachment(long id, Subject page, int version, long size) {
        return new Snapshot(
                Subject.of(Kind.ATTACHMENT, id),
                page,
                null,
                "https://wiki.example.com/download/attachments/" + id,
                "file-" + id + ".bin",
                page,
                null,
                List.of(),
                null,
                "bert-key",
                CREATED,
                UPDATED,
                version,
                List.of(),
                Map.of("fileName", "file-" + id + ".bin", "mediaType", "application/octet-stream", "size", size));
    }

    public static Snapshot project(long id, String key) {
        Subject subject = Subject.of(Kind.PROJECT, id);
        return jira(subject, subject, key, "Project " + key, null, null);
    }

    public static Snapshot issue(long id, Subject project) {
        Subject subject = Subject.of(Kind.ISSUE, id);
        return jira(subject, subject, "KEY-" + id, "Issue " + id, project, null);
    }

    public static Snapshot subTask(long id, Snapshot parent) {
        Subject subject = Subject.of(Kind.ISSUE, id);
        return jira(subject, subject, "KEY-" + id, "Sub-task " + id, parent.container(), parent.subject());
    }

    public static Snapshot worklog(long id, Subject issue) {
        return jira(Subject.of(Kind.WORKLOG, id), issue, null, "", issue, null);
    }

    private static Snapshot jira(
            Subject subject,
            Subject partitionKey,
            @Nullable String key,
            String title,
            @Nullable Subject container,
            @Nullable Subject parent) {
        return new Snapshot(
                subject,
                partitionKey,
                key,
                "https://jira.example.com/" + subject,
                title,
                container,
                parent,
                List.of(),
                new Snapshot.Body("Text of " + title, null),
                "anna-key",
                CREATED,
                UPDATED,
                null,
                List.of(),
                Map.of());
    }

    public static Snapshot updatedAt(Snapshot snapshot, Instant updated) {
        return new Snapshot(
                snapshot.subject(),
                snapshot.partitionKey(),
                snapshot.key(),
                snapshot.url(),
                "As of " + updated,
                snapshot.container(),
                snapshot.parent(),
                snapshot.ancestors(),
                snapshot.body(),
                snapshot.author(),
                snapshot.created(),
                updated,
                snapshot.version(),
                snapshot.labels(),
                snapshot.fields());
    }

    public static Access ofSpace() {
        return Access.of(List.of(Atom.set(SPACE_SET)));
    }

    public static Access hangingOn(Subject page) {
        return Access.of(List.of(Atom.document(page)));
    }

    public static Person person(String key, String username, String... groups) {
        return new Person(
                key, username, username + "@example.com", username + " Example", true, List.of(groups), List.of());
    }
}
