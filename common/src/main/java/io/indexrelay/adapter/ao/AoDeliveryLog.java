package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Result;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/**
 * The delivery log in the table DELIVERY, a row for each attempt of a batch. Thread-safe.
 *
 * <p>A row for each event would answer questions about one object by an index, but it would be a hundred rows and two
 * hundred index entries in the transaction of each receipt. The log is bounded, so looking through it for one object is
 * bearable, and people rarely do.
 */
public final class AoDeliveryLog implements DeliveryLog {

    private static final String COLUMNS =
            "ID,AT,MESSAGE_ID,ATTEMPT,CLASS,SIZE_BYTES,OUTCOME,HTTP_STATUS,FAILURE,MILLIS,REASON,EPOCH,EVENTS";

    private final ActiveObjects ao;

    public AoDeliveryLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(LoggedDelivery delivery) {
        ao.executeInTransaction(() -> {
            ao.create(DeliveryEntity.class, List.of(columns(delivery)));
            return delivery;
        });
    }

    @Override
    public List<LoggedDelivery> newest(long before, int limit) {
        return read(
                Query.select(COLUMNS).where("ID < ?", before).order("ID DESC").limit(limit));
    }

    /** The database may find more than was asked for, so both look. */
    @Override
    public List<LoggedDelivery> ofSubject(Subject subject, long before, int limit) {
        List<LoggedDelivery> found = new ArrayList<>();
        long last = before;
        List<LoggedDelivery> page;
        do {
            page = read(Query.select(COLUMNS)
                    .where("ID < ? AND EVENTS LIKE ?", last, DeliveredEvents.pattern(subject))
                    .order("ID DESC")
                    .limit(limit));
            page.stream()
                    .filter(delivery -> delivery.events().stream()
                            .anyMatch(event -> event.subject().equals(subject)))
                    .forEach(found::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == limit && found.size() < limit);
        return found.size() <= limit ? found : found.subList(0, limit);
    }

    @Override
    public List<LoggedDelivery> between(long after, long last, int limit) {
        return read(Query.select(COLUMNS)
                .where("ID > ? AND ID <= ?", after, last)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public Optional<Span> since(Instant since) {
        return ao.executeInTransaction(() -> {
            List<Long> first = ids(Query.select("ID")
                    .where("AT >= ?", since.toEpochMilli())
                    .order("ID ASC")
                    .limit(1));
            List<Long> last = ids(Query.select("ID").order("ID DESC").limit(1));
            return first.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Span(
                            first.get(0),
                            last.get(0),
                            ao.count(DeliveryEntity.class, "ID >= ? AND ID <= ?", first.get(0), last.get(0))));
        });
    }

    @Override
    public Optional<Extent> extent() {
        Query oldest = Query.select("ID,AT").order("ID ASC").limit(1);
        return ao.executeInTransaction(
                () -> Rows.read(ao, DeliveryEntity.class, oldest, row -> Instant.ofEpochMilli(row.getAt())).stream()
                        .findFirst()
                        .map(at -> new Extent(at, ao.count(DeliveryEntity.class, "ID > ?", 0L))));
    }

    @Override
    public int forget(Instant before, long keep, int limit) {
        return ao.executeInTransaction(() -> {
            List<Long> newest = ids(Query.select("ID").order("ID DESC").limit(1));
            if (newest.isEmpty()) {
                return 0;
            }
            List<Long> old = ids(Query.select("ID")
                    .where("AT < ? OR ID <= ?", before.toEpochMilli(), newest.get(0) - keep)
                    .order("ID ASC")
                    .limit(Math.min(limit, Rows.CHUNK)));
            return old.isEmpty() ? 0 : ao.deleteWithSQL(DeliveryEntity.class, Rows.in("ID", old.size()), old.toArray());
        });
    }

    private List<Long> ids(Query query) {
        return Rows.read(ao, DeliveryEntity.class, query, DeliveryEntity::getID);
    }

    private List<LoggedDelivery> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(ao, DeliveryEntity.class, query, AoDeliveryLog::delivery));
    }

    private static Map<String, Object> columns(LoggedDelivery delivery) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("AT", delivery.at().toEpochMilli());
        columns.put("MESSAGE_ID", delivery.webhookId());
        columns.put("ATTEMPT", delivery.attempt());
        columns.put("CLASS", delivery.rowClass().number());
        columns.put("SIZE_BYTES", delivery.bytes());
        columns.put("OUTCOME", delivery.result().name());
        columns.put("HTTP_STATUS", delivery.status());
        columns.put("FAILURE", delivery.failure());
        columns.put("MILLIS", delivery.millis());
        columns.put("REASON", delivery.reason());
        columns.put("EPOCH", delivery.events().get(0).version().epoch());
        columns.put("EVENTS", DeliveredEvents.write(delivery.events()));
        return columns;
    }

    private static LoggedDelivery delivery(DeliveryEntity row) {
        return new LoggedDelivery(
                row.getID(),
                Instant.ofEpochMilli(row.getAt()),
                row.getMessageId(),
                row.getAttempt(),
                RowClass.of(row.getRowClass()),
                row.getBytes(),
                Result.valueOf(row.getOutcome()),
                row.getHttpStatus(),
                Rows.text(row.getFailure()),
                row.getMillis(),
                Rows.text(row.getReason()),
                DeliveredEvents.read(Rows.text(row.getEvents()), row.getEpoch()));
    }
}
