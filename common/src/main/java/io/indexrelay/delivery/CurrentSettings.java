package io.indexrelay.delivery;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The settings that the sender goes by, and whether they are still the same. */
final class CurrentSettings {

    private final Supplier<DeliverySettings> saved;
    private final AtomicLong changes = new AtomicLong();
    private long seen;
    private @Nullable DeliverySettings used;

    CurrentSettings(Supplier<DeliverySettings> saved) {
        this.saved = saved;
    }

    /** Somebody saved something, or decided something that is no setting. Any thread. */
    void changed() {
        changes.incrementAndGet();
    }

    /** As they are saved now. Any thread. */
    DeliverySettings now() {
        return saved.get();
    }

    /** Reads them for the next run, and says whether what was begun under the last ones must be forgotten. */
    boolean areOthers() {
        long change = changes.get();
        DeliverySettings now = saved.get();
        boolean areOthers = change != seen || (used != null && !now.equals(used));
        seen = change;
        used = now;
        return areOthers;
    }

    /** What {@link #areOthers()} read last. */
    DeliverySettings used() {
        DeliverySettings read = used;
        if (read == null) {
            throw new IllegalStateException("the settings were not read yet");
        }
        return read;
    }
}
