package io.indexrelay.testsupport.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.access.Access;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Events as the plugin's encoder writes them, against the schemas that we publish. */
public abstract class EncodedEventsContract {

    private static final PublishedSchemas SCHEMAS = PublishedSchemas.below(PluginJar.projectFile("docs"));
    private static final Instant TIME = Instant.parse("2026-11-21T09:15:02Z");
    private static final Version VERSION = new Version(1, 1_795_258_800_000_000_001L);

    private final EventEncoder encoder = new EventEncoder(
            new Source(PluginJar.property("plugin.product"), "7f9c1e52b0d84a6f"),
            new PayloadSettings(true, true, 1 << 20));

    /** Documents of the product, in a container, with every field that its reader fills in. */
    protected abstract List<Snapshot> documents();

    /** A document's access, as the product's reader builds it: with a set at least. */
    protected abstract Access access();

    @Test
    void fitThePublishedSchemasAndSayNothingUndeclared() throws IOException {
        List<JsonNode> events = events();

        assertThat(events).hasSizeGreaterThan(12);
        assertThat(events).allSatisfy(event -> {
            assertThat(SCHEMAS.problems(event)).isEmpty();
            assertThat(SCHEMAS.undeclared(event)).isEmpty();
        });
    }

    private List<JsonNode> events() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (Snapshot document : documents()) {
            Subject subject = document.subject();
            events.add(encoded(subject, subject, new EventData.ContentUpserted(document, access())));
            events.add(encoded(subject, subject, new EventData.ContentDeleted(Reason.OUT_OF_SCOPE)));
            events.add(encoded(subject, subject, new EventData.ContentAccessChanged(Access.CLOSED)));
        }
        Subject set = new Subject(Kind.ACCESS_SET, access().setIds().get(0));
        events.add(encoded(set, Subject.CONTROL, new EventData.AccessSetUpserted(access(), "DEV")));
        events.add(encoded(set, Subject.CONTROL, new EventData.AccessSetDeleted()));
        Subject user = new Subject(Kind.USER, "ada");
        Person person = new Person("ada", "ada", "ada@example.com", "Ada", true, List.of("staff"), List.of());
        events.add(encoded(user, Subject.CONTROL, new EventData.UserUpserted(person)));
        events.add(encoded(user, Subject.CONTROL, new EventData.UserDeleted()));
        Subject container = Objects.requireNonNull(documents().get(0).container());
        Subject all = new Subject(Kind.SYNC, "all");
        Subject one = new Subject(Kind.SYNC, container.kind().word() + ":" + container.id());
        events.add(encoded(all, all, new EventData.SyncStarted("all", 1)));
        events.add(encoded(one, one, new EventData.SyncStarted(container.toString(), 2)));
        events.add(encoded(all, all, new EventData.SyncCompleted("all", 1, VERSION, 17, 0)));
        Subject check = new Subject(Kind.SELF_CHECK, "");
        events.add(encoded(check, check, new EventData.SelfCheck(500, 0, 1, TIME)));
        Subject digest = new Subject(Kind.DIGEST, "activity");
        events.add(encoded(
                digest,
                digest,
                new EventData.ActivityDigest(
                        TIME,
                        TIME,
                        1,
                        1,
                        2,
                        "",
                        "pseudonymous",
                        List.of(new EventData.ActivityDigest.Entry(
                                documents().get(0).subject(),
                                3,
                                2,
                                1,
                                0,
                                List.of(new EventData.ActivityDigest.Acts("0".repeat(32), 3, 1, 0)))),
                        7,
                        List.of(new EventData.ActivityDigest.Gap(TIME, TIME)))));
        for (EventData signal : List.of(
                new EventData.Heartbeat("ok", null, 0),
                new EventData.Heartbeat("retrying", TIME, 17),
                new EventData.Ping("hello", "0.1.0", "a product"))) {
            events.add(new ObjectMapper().readTree(encoder.encode(signal, 1, "0123456789abcdefghijklmnopq", TIME)));
        }
        return events;
    }

    private JsonNode encoded(Subject subject, Subject partitionKey, EventData data) throws IOException {
        Event event = new Event(VERSION, subject, partitionKey, TIME, Origin.LIVE, new Cause("updated"), data);
        Encoding encoding = encoder.encode(event, Integer.MAX_VALUE);
        return new ObjectMapper().readTree(((Encoding.Fits) encoding).event().json());
    }
}
