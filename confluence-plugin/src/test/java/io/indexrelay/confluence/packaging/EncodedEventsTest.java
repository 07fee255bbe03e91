package io.indexrelay.confluence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.build.docs.PublishedSchemas;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Source;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events as the plugin's encoder writes them, against the schemas that we publish. */
class EncodedEventsTest {

    private static final PublishedSchemas SCHEMAS = PublishedSchemas.below(Path.of("../docs"));
    private static final Instant TIME = Instant.parse("2026-11-21T09:15:02Z");
    private static final Subject PAGE = new Subject(Kind.PAGE, "98305");
    private static final Subject SPACE = new Subject(Kind.SPACE, "32769");
    private static final Access ACCESS = Access.of(List.of(Atom.set("space:32769")), List.of(Atom.group("staff")));
    private static final Version VERSION = new Version(1, 1_795_258_800_000_000_001L);
    private static final EventEncoder ENCODER =
            new EventEncoder(new Source("confluence", "7f9c1e52b0d84a6f"), new PayloadSettings(true, true, 1 << 20));

    static Stream<JsonNode> events() throws IOException {
        Snapshot.Body body = new Snapshot.Body("text", new Snapshot.Source("confluence-storage", "<p>text</p>"));
        Snapshot page = new Snapshot(
                PAGE,
                PAGE,
                null,
                "https://wiki.example.com/x",
                "Title",
                SPACE,
                null,
                List.of("98301"),
                body,
                "ada",
                TIME,
                TIME,
                3,
                List.of("release"),
                Map.of("spaceKey", "DEV", "spaceType", "global", "status", "current"));
        Subject set = new Subject(Kind.ACCESS_SET, "space:32769");
        Subject user = new Subject(Kind.USER, "ada");
        Subject sync = new Subject(Kind.SYNC, "all");
        Subject syncOfSpace = new Subject(Kind.SYNC, "space:32769");
        Person person = new Person("ada", "ada", "ada@example.com", "Ada", true, List.of("staff"), List.of());

        List<JsonNode> events = new ArrayList<>(List.of(
                encoded(PAGE, PAGE, new EventData.ContentUpserted(page, ACCESS)),
                encoded(PAGE, PAGE, new EventData.ContentDeleted(Reason.OUT_OF_SCOPE)),
                encoded(PAGE, PAGE, new EventData.ContentAccessChanged(Access.CLOSED)),
                encoded(set, Subject.CONTROL, new EventData.AccessSetUpserted(ACCESS, "Space DEV")),
                encoded(set, Subject.CONTROL, new EventData.AccessSetDeleted()),
                encoded(user, Subject.CONTROL, new EventData.UserUpserted(person)),
                encoded(user, Subject.CONTROL, new EventData.UserDeleted()),
                encoded(sync, sync, new EventData.SyncStarted("all", 1)),
                encoded(syncOfSpace, syncOfSpace, new EventData.SyncStarted("space/32769", 2)),
                encoded(sync, sync, new EventData.SyncCompleted("all", 1, VERSION, 17, 0))));
        for (EventData signal : List.of(
                new EventData.Heartbeat("ok", null, 0),
                new EventData.Heartbeat("retrying", TIME, 17),
                new EventData.Ping("hello", "0.1.0", "Confluence 9.2.1"))) {
            events.add(new ObjectMapper().readTree(ENCODER.encode(signal, 1, "0123456789abcdefghijklmnopq", TIME)));
        }
        return events.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void fitThePublishedSchemasAndSayNothingUndeclared(JsonNode event) {
        assertThat(SCHEMAS.problems(event)).isEmpty();
        assertThat(SCHEMAS.undeclared(event)).isEmpty();
    }

    private static JsonNode encoded(Subject subject, Subject partitionKey, EventData data) throws IOException {
        Event event = new Event(VERSION, subject, partitionKey, TIME, Origin.LIVE, new Cause("page_updated"), data);
        Encoding encoding = ENCODER.encode(event, Integer.MAX_VALUE);
        return new ObjectMapper().readTree(((Encoding.Fits) encoding).event().json());
    }
}
