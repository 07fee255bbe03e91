package io.indexrelay.delivery;

import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.payload.EventData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a claimed subject came to. */
sealed interface Decision {

    /**
     * @param trouble null when all is well; else why the subject is hidden, and {@code again} when it is tried anew
     * @param lacksBytes whether it goes without its bytes for now, and is looked at again because of that
     */
    record Send(EventData data, Instant readAt, @Nullable Trouble trouble, boolean lacksBytes) implements Decision {

        Send(EventData data, Instant readAt, @Nullable Trouble trouble) {
            this(data, readAt, trouble, false);
        }
    }

    /**
     * Nothing to tell: the rows can go.
     *
     * @param lacksBytes whether it is looked at once more because of its bytes
     * @param mayBeEarly whether a change was captured and nothing of it was seen: receivers have just this, and it is looked
     *     at once more in case that it was read too early
     * @param stamp what a listing tells of the state that was seen, to be remembered: it is as receivers have it, or may
     *     not leave; {@code ""} when there is nothing to remember
     */
    record Skip(@Nullable Trouble trouble, boolean lacksBytes, boolean mayBeEarly, String stamp) implements Decision {

        Skip(@Nullable Trouble trouble) {
            this(trouble, false, false, "");
        }

        /** The scope refuses the state of which a listing tells this, and receivers do not have it. */
        static Skip refused(String stamp) {
            return new Skip(null, false, false, stamp);
        }
    }

    /**
     * Its bytes are on their way, and they go before what names them. The rows are claimed, numbered and read anew then;
     * nothing else waits for them.
     */
    record Await(Instant until) implements Decision {}

    /**
     * The product is not where these rows say it will be: look again later. The claim's other rows need not wait.
     *
     * @param awaited at least one
     */
    record Hold(Instant until, List<OutboxRow> awaited) implements Decision {}

    /** @param hides whether receivers lack the subject by it; else they have it, admitting fewer than it should */
    record Trouble(String why, Instant again, boolean hides) {

        Trouble(String why, Instant again) {
            this(why, again, true);
        }
    }
}
