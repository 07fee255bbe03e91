package io.indexrelay.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.EventData.ActivityDigest;
import io.indexrelay.payload.EventData.ActivityDigest.Acts;
import io.indexrelay.payload.EventData.ActivityDigest.Entry;
import io.indexrelay.payload.EventData.ActivityDigest.Gap;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.PriorityRank.SchemeRank;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each event type as it is on the wire. A file that changes is a change of the contract, to be looked at by eye. With
 * {@code -Dgolden.write=DIR} the files are written instead.
 */
class GoldenFilesTest {

    private static final Instant READ = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final Version VERSION = new Version(1, 1_772_359_200_000_000_042L);
    private static final Source SOURCE = new Source("confluence", "4fzzzxjylrx5tsw7PZ5Eo1nQk3a");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 98305);

    private static final Subject DIGEST = new Subject(Kind.DIGEST, "activity");

    private final EventEncoder encoder = new EventEncoder(SOURCE, new PayloadSettings(true, true, 1 << 20));

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheShapeOfTheContract(String name, Event event) throws IOException {
        check(name, encoded(event).json());
    }

    @Test
    void keepsTheShapeOfHeartbeatAndPing() throws IOException {
        String random = "abcdefghijklmnopqrstuvwxyzA";
        check(
                "heartbeat",
                encoder.encode(new EventData.Heartbeat("ok", Examples.UPDATED, VERSION.sequence()), 1, random, READ));
        check("heartbeat-idle", encoder.encode(new EventData.Heartbeat("paused", null, 0), 1, random, READ));
        check("ping", encoder.encode(new EventData.Ping("ping", "0.1.0", "confluence/9.2.1"), 1, random, READ));
    }

    private static EventData digest(String privacy, List<Entry> entries, List<Gap> gaps) {
        return new ActivityDigest(READ, READ.plusSeconds(3600), 7, 1, 1, "0".repeat(64), privacy, entries, 5, gaps);
    }

    private static Stream<Object[]> events() {
        Access access = Access.of(
                List.of(Atom.set("space:1")),
                List.of(Atom.set("page:98304")),
                List.of(Atom.group("staff"), Atom.user("anna-key")));
        Snapshot page = new Snapshot(
                PAGE,
                PAGE,
                "ONE",
                "https://wiki.example.com/display/ONE/Home",
                "Höme \"quoted\" \u2028 \uD83D\uDE00",
                Examples.SPACE,
                Subject.of(Kind.PAGE, 98304),
                List.of("98303", "98304"),
                new Snapshot.Body("Text\nof it", new Snapshot.Source("confluence-storage", "<p>Text</p>")),
                "anna-key",
                Examples.CREATED,
                Examples.UPDATED,
                7,
                List.of("beta", "alpha"),
                Map.of("spaceKey", "ONE", "status", "current", "size", 7L, "inline", false, "list", List.of("b", "a")));
        Snapshot comment = Examples.comment(70, PAGE, "A comment");
        Person person = new Person(
                "anna-key", "anna", "anna@example.com", "Anna Example", true, List.of("staff", "admins"), List.of());
        Subject user = new Subject(Kind.USER, "anna-key");
        Subject set = new Subject(Kind.ACCESS_SET, "space:1");
        Subject sync = new Subject(Kind.SYNC, "all");
        Subject high = new Subject(Kind.PRIORITY, "2");
        return Stream.of(
                of(
                        "priority.upserted",
                        high,
                        high,
                        Origin.LIVE,
                        null,
                        new EventData.PriorityUpserted(new PriorityRank(
                                "2",
                                "High \u0000",
                                2,
                                List.of(
                                        new SchemeRank("10000", "Default priority scheme", 2, List.of("10001", "9")),
                                        new SchemeRank("10100", "Two", 1, List.of()))))),
                of(
                        "content.upserted",
                        PAGE,
                        PAGE,
                        Origin.LIVE,
                        "page_updated",
                        new EventData.ContentUpserted(page, access)),
                of(
                        "content.upserted-comment",
                        comment.subject(),
                        PAGE,
                        Origin.BACKFILL,
                        null,
                        new EventData.ContentUpserted(comment, Examples.hangingOn(PAGE))),
                of(
                        "content.deleted",
                        PAGE,
                        PAGE,
                        Origin.LIVE,
                        "page_trashed",
                        new EventData.ContentDeleted(Reason.TRASHED)),
                of(
                        "content.access-changed",
                        PAGE,
                        PAGE,
                        Origin.LIVE,
                        "content_permissions_updated",
                        new EventData.ContentAccessChanged(Access.CLOSED)),
                of(
                        "access-set.upserted",
                        set,
                        Subject.CONTROL,
                        Origin.LIVE,
                        null,
                        new EventData.AccessSetUpserted(Access.of(List.of(Atom.ANYONE)), "Space ONE")),
                of("access-set.deleted", set, Subject.CONTROL, Origin.LIVE, null, new EventData.AccessSetDeleted()),
                of(
                        "user.upserted",
                        user,
                        Subject.CONTROL,
                        Origin.LIVE,
                        "user_created",
                        new EventData.UserUpserted(person)),
                of("user.deleted", user, Subject.CONTROL, Origin.LIVE, "user_removed", new EventData.UserDeleted()),
                of(
                        "purge",
                        new Subject(Kind.PURGE, ""),
                        new Subject(Kind.PURGE, ""),
                        Origin.MANUAL,
                        null,
                        new EventData.Purge()),
                of(
                        "self-check",
                        new Subject(Kind.SELF_CHECK, ""),
                        new Subject(Kind.SELF_CHECK, ""),
                        Origin.LIVE,
                        null,
                        new EventData.SelfCheck(500, 0, 1, READ)),
                of(
                        "activity.digest",
                        DIGEST,
                        DIGEST,
                        Origin.LIVE,
                        null,
                        digest("aggregate", List.of(new Entry(PAGE, 14, 6, 1, 2, List.of())), List.of())),
                of(
                        "activity.digest-per-user",
                        DIGEST,
                        DIGEST,
                        Origin.LIVE,
                        null,
                        digest(
                                "per-user",
                                List.of(new Entry(PAGE, 3, 1, 1, 0, List.of(new Acts("anna-key", 2, 1, 0)))),
                                List.of(new Gap(READ, READ.plusSeconds(60))))),
                of("sync.started", sync, sync, Origin.BACKFILL, null, new EventData.SyncStarted("all", 3)),
                of(
                        "sync.completed",
                        sync,
                        sync,
                        Origin.BACKFILL,
                        null,
                        new EventData.SyncCompleted("all", 3, new Version(1, 1_772_359_200_000_000_001L), 250, 0)),
                of(
                        "sync.completed-container",
                        new Subject(Kind.SYNC, "space:1"),
                        new Subject(Kind.SYNC, "space:1"),
                        Origin.BACKFILL,
                        null,
                        new EventData.SyncCompleted("space/1", 4, VERSION, 20, 1)));
    }

    private static Object[] of(
            String name, Subject subject, Subject key, Origin origin, @Nullable String cause, EventData data) {
        return new Object[] {
            name, new Event(VERSION, subject, key, READ, origin, cause == null ? null : new Cause(cause), data)
        };
    }

    private EncodedEvent encoded(Event event) {
        return ((Encoding.Fits) encoder.encode(event, Integer.MAX_VALUE)).event();
    }

    private static void check(String name, byte[] json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
        String target = System.getProperty("golden.write");
        if (target != null) {
            Files.writeString(Path.of(target, name + ".json"), pretty);
            return;
        }
        try (InputStream golden = GoldenFilesTest.class.getResourceAsStream("/payload/v1/" + name + ".json")) {
            assertThat(golden).as("golden file of %s", name).isNotNull();
            assertThat(pretty).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
