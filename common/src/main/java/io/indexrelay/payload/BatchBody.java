package io.indexrelay.payload;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events as one JSON array, as many as fit. Not thread-safe. */
public final class BatchBody {

    private static final int BRACKETS = 2;

    private final int maxEvents;
    private final int maxBytes;
    private final List<EncodedEvent> events = new ArrayList<>();
    private final Set<Object> subjects = new HashSet<>();
    private int bytes = BRACKETS;

    public BatchBody(int maxEvents, int maxBytes) {
        this.maxEvents = maxEvents;
        this.maxBytes = maxBytes;
    }

    /**
     * Adds an event if it fits; the first always does, so that one event may fill a batch alone.
     *
     * @throws IllegalArgumentException when an event of that subject is in it already
     */
    public boolean add(EncodedEvent event) {
        int grown = bytes + event.json().length + (events.isEmpty() ? 0 : 1);
        if (!events.isEmpty() && (events.size() >= maxEvents || grown > maxBytes)) {
            return false;
        }
        if (!subjects.add(event.event().subject())) {
            throw new IllegalArgumentException("two events of " + event.event().subject() + " in one batch");
        }
        events.add(event);
        bytes = grown;
        return true;
    }

    public boolean isFull() {
        return events.size() >= maxEvents || bytes >= maxBytes;
    }

    public List<EncodedEvent> events() {
        return List.copyOf(events);
    }

    /** The array's bytes, UTF-8. */
    public byte[] bytes() {
        return of(events.stream().map(EncodedEvent::json).toList());
    }

    /** An array of these JSON texts. */
    public static byte[] of(List<byte[]> elements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(elements.get(i));
        }
        out.write(']');
        return out.toByteArray();
    }
}
