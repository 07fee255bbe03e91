package io.indexrelay.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.access.AccessReading;
import io.indexrelay.adapter.ao.OutboxEntity;
import io.indexrelay.change.Change;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.BatchBody;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.Source;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.java.ao.Query;

/**
 * The least that anybody has to do who empties a table over HTTP: read a batch of rows, read what they name, post it as the
 * same compressed bytes, delete the rows. It looks at an object once, knows nothing of what receivers have, of other nodes,
 * of what narrows or of numbers that grow, signs nothing, writes no log and looks at nothing twice.
 */
final class BareLoop implements Drain {

    private static final String CONDITION = "ID IN (" + String.join(",", Collections.nCopies(Node.BATCH, "?")) + ")";

    private final Node node;
    private final ActiveObjects ao;
    private final EventEncoder encoder;
    private long number;

    BareLoop(Node node) {
        this.node = node;
        this.ao = node.tables().activeObjects();
        this.encoder = new EventEncoder(
                new Source("confluence", "bare"), node.settings().payload());
    }

    private record Row(long id, Subject subject) {}

    @Override
    public void drain(int rows) {
        for (int done = 0; done < rows; done += Node.BATCH) {
            List<Row> batch = read();
            if (batch.size() < Node.BATCH) {
                throw new IllegalStateException("too few rows for the bare loop");
            }
            BatchBody body = new BatchBody(Node.BATCH, Node.BATCH_BYTES);
            for (Row row : batch) {
                if (!(encoder.encode(event(row), Integer.MAX_VALUE) instanceof Encoding.Fits fits)
                        || !body.add(fits.event())) {
                    throw new IllegalStateException(row + " does not fit");
                }
            }
            post(body.bytes());
            Object[] ids = batch.stream().map(Row::id).toArray();
            ao.executeInTransaction(() -> ao.deleteWithSQL(OutboxEntity.class, CONDITION, ids));
        }
    }

    private List<Row> read() {
        Query query = Query.select("ID,SUBJECT")
                .where(
                        "CLASS = ? AND DUE <= ?",
                        RowClass.CONTENT.number(),
                        node.clock().millis())
                .order("CLASS ASC, DUE ASC, ID ASC")
                .limit(Node.BATCH);
        List<Row> rows = new ArrayList<>();
        ao.executeInTransaction(() -> {
            ao.stream(
                    OutboxEntity.class,
                    query,
                    (OutboxEntity row) -> rows.add(new Row(row.getID(), Subject.parse(row.getSubject()))));
            return rows;
        });
        return rows;
    }

    private Event event(Row row) {
        if (node.pages().read(row.subject()) instanceof Reading.Present present
                && node.pages().ofDocument(row.subject()) instanceof AccessReading.Known rule) {
            return new Event(
                    new Version(1, ++number),
                    row.subject(),
                    Change.keyOf(row.subject()),
                    node.clock().instant(),
                    Origin.LIVE,
                    null,
                    new ContentUpserted(present.snapshot(), rule.access()));
        }
        throw new IllegalStateException("no " + row.subject());
    }

    private void post(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Answer answer = node.transport()
                .send(new Request(
                        "POST",
                        java.util.Objects.requireNonNull(node.settings().endpoint()),
                        List.of(
                                Map.entry("Content-Type", "application/cloudevents-batch+json; charset=utf-8"),
                                Map.entry("Content-Encoding", "gzip")),
                        zipped.toByteArray(),
                        node.settings().timeout()));
        if (!(answer instanceof Answer.Answered answered) || answered.status() != 204) {
            throw new IllegalStateException("the endpoint did not take it: " + answer);
        }
    }
}
