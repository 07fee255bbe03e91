package io.indexrelay.delivery;

import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What only an administrator lifts. It is kept as soon as it is there, and where it was kept and is no more, it was lifted,
 * perhaps on another node. For the sender's thread.
 */
final class StandingStop {

    private final Identity identity;
    private boolean isKept;

    StandingStop(Identity identity) {
        this.identity = identity;
    }

    /**
     * @param fresh what stops this sender by what it just met; null when nothing does
     * @param lifted forgets it, so that it is met anew
     */
    @Nullable
    Stop keep(@Nullable Stop fresh, Runnable lifted) {
        Stop kept = identity.get().stop();
        if (kept == null && fresh != null && !isKept) {
            identity.stop(fresh);
            kept = fresh;
        } else if (kept == null && isKept) {
            lifted.run();
        }
        isKept = kept != null;
        return kept;
    }
}
