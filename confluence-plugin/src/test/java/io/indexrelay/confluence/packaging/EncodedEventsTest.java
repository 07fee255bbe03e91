package io.indexrelay.confluence.packaging;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.plugin.EncodedEventsContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class EncodedEventsTest extends EncodedEventsContract {

    private static final Instant TIME = Instant.parse("2026-11-21T09:15:02Z");

    @Override
    protected List<Snapshot> documents() {
        Subject page = new Subject(Kind.PAGE, "98305");
        return List.of(new Snapshot(
                page,
                page,
                null,
                "https://wiki.example.com/x",
                "Title",
                new Subject(Kind.SPACE, "32769"),
                null,
                List.of("98301"),
                new Snapshot.Body("text", new Snapshot.Source("confluence-storage", "<p>text</p>")),
                "ada",
                TIME,
                TIME,
                3,
                List.of("release"),
                Map.of("spaceKey", "DEV", "spaceType", "global", "status", "current")));
    }

    @Override
    protected Access access() {
        return Access.of(List.of(Atom.set("space:32769")), List.of(Atom.group("staff")));
    }
}
