package io.indexrelay.jira.packaging;

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
        Subject issue = new Subject(Kind.ISSUE, "10042");
        return List.of(new Snapshot(
                issue,
                issue,
                "DEV-42",
                "https://jira.example.com/browse/DEV-42",
                "Summary",
                new Subject(Kind.PROJECT, "10000"),
                null,
                List.of(),
                new Snapshot.Body("text", new Snapshot.Source("jira-wiki", "*text*")),
                "JIRAUSER10100",
                TIME,
                TIME,
                null,
                List.of("release"),
                Map.of("issueType", "Bug", "status", "Open")));
    }

    @Override
    protected Access access() {
        return Access.of(List.of(Atom.set("project:10000:browse")), List.of(Atom.group("staff")));
    }
}
