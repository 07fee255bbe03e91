package io.indexrelay.benchmarks;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A delivery log that tells when receipts came: it is written once the endpoint has answered. Thread-safe. */
final class Receipts implements DeliveryLog {

    private final DeliveryLog log;
    private final ConcurrentMap<Subject, Long> awaited = new ConcurrentHashMap<>();
    private final Samples seconds = new Samples();

    Receipts(DeliveryLog log) {
        this.log = log;
    }

    /** @param since by {@link System#nanoTime()} */
    void await(Subject subject, long since) {
        awaited.put(subject, since);
    }

    int missing() {
        return awaited.size();
    }

    /** Of all whose receipt came, in seconds; to be looked at when nothing is awaited any more. */
    synchronized Samples seconds() {
        return seconds;
    }

    @Override
    public synchronized void add(LoggedDelivery delivery) {
        long now = System.nanoTime();
        for (LoggedEvent event : delivery.events()) {
            Long since = event.fate() == Fate.ACCEPTED ? awaited.remove(event.subject()) : null;
            if (since != null) {
                seconds.add((now - since) / 1e9);
            }
        }
        log.add(delivery);
    }

    @Override
    public List<LoggedDelivery> newest(long before, int limit) {
        return log.newest(before, limit);
    }

    @Override
    public List<LoggedDelivery> ofSubject(Subject subject, long before, int limit) {
        return log.ofSubject(subject, before, limit);
    }

    @Override
    public List<LoggedDelivery> between(long after, long last, int limit) {
        return log.between(after, last, limit);
    }

    @Override
    public Optional<Span> since(Instant since) {
        return log.since(since);
    }

    @Override
    public Optional<Extent> extent() {
        return log.extent();
    }

    @Override
    public int forget(Instant before, long keep, int limit) {
        return log.forget(before, keep, limit);
    }
}
