package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attachments whose bytes are to be brought to the endpoint, live ones before those of a backfill, and the outbox rows that
 * wait for them. Lives in memory only: what is forgotten is asked for again when its rows come due. Guarded by {@link Blobs}.
 */
final class BlobQueue {

    static final int MOST = 10_000;

    private final Map<Subject, Order> live = new LinkedHashMap<>();
    private final Map<Subject, Order> later = new LinkedHashMap<>();
    private final Map<Subject, Order> running = new HashMap<>();
    private final Map<Subject, Set<Long>> rows = new HashMap<>();

    /**
     * @param state of the attachment, as a text that changes with its bytes
     * @param settings as they were when it was asked for
     * @param generation counts up whenever everything on its way is forgotten
     */
    record Order(Subject subject, String state, DeliverySettings settings, long generation) {}

    /** The newest state counts. When there is no room it is passed over. */
    void add(Order order, boolean isLive, Collection<Long> waiting) {
        Subject subject = order.subject();
        Order now = running.get(subject);
        boolean isNew = !live.containsKey(subject) && !later.containsKey(subject) && now == null;
        if (isNew && size() >= MOST) {
            return;
        }
        rows.computeIfAbsent(subject, any -> new HashSet<>()).addAll(waiting);
        if (now != null && now.state().equals(order.state()) && now.generation() == order.generation()) {
            return;
        }
        if (isLive) {
            later.remove(subject);
        }
        (isLive || live.containsKey(subject) ? live : later).put(subject, order);
    }

    /** The next one that is not running already; it runs from now on. */
    Optional<Order> take() {
        return take(live).or(() -> take(later));
    }

    private Optional<Order> take(Map<Subject, Order> from) {
        Optional<Order> next = from.values().stream()
                .filter(order -> !running.containsKey(order.subject()))
                .findFirst();
        next.ifPresent(order -> {
            from.remove(order.subject());
            running.put(order.subject(), order);
        });
        return next;
    }

    /** Returns the rows that need not wait any more. */
    List<Long> finish(Order order) {
        running.remove(order.subject(), order);
        Set<Long> waiting = rows.remove(order.subject());
        return waiting == null ? List.of() : new ArrayList<>(waiting);
    }

    /** What runs goes on until it finds that nobody wants it. */
    void forget() {
        live.clear();
        later.clear();
        rows.clear();
    }

    int size() {
        return live.size() + later.size() + running.size();
    }
}
