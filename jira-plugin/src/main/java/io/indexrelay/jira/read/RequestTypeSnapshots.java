package io.indexrelay.jira.read;

import com.atlassian.jira.project.Project;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;

/** Copies a request type into a snapshot. Service Management knows neither who made one nor when. */
final class RequestTypeSnapshots {

    private RequestTypeSnapshots() {}

    static Snapshot of(RequestKind type, Desk desk, Project project, Links links) {
        Subject subject = Subject.of(Kind.REQUEST_TYPE, type.id());
        return new Snapshot(
                subject,
                subject,
                null,
                links.create(desk.portalId(), type.id()),
                type.name(),
                Subject.of(Kind.PROJECT, project.getId()),
                null,
                List.of(),
                type.description().isEmpty() ? null : new Snapshot.Body(type.description(), null),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                new Facts().put("projectKey", project.getKey()).asMap());
    }
}
