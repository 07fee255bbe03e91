package io.indexrelay.delivery;

import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.payload.EventData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a claimed subject came to. */
sealed interface Decision {

    /** The same; where nothing is told, for this reason. */
    default Decision because(String why) {
        return this instanceof Skip skip
                ? new Skip(skip.trouble, skip.lacksBytes, skip.mayBeEarly, skip.isRefused, why, skip.stamp)
                : this;
    }

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
     * @param isRefused whether it may not leave, and receivers do not have it
     * @param why it is not told, in a few words, where that is known; for reports only
     * @param stamp what a listing tells of the state that was seen, to be remembered: it is as receivers have it, or may
     *     not leave; {@code ""} when there is nothing to remember
     */
    record Skip(
            @Nullable Trouble trouble,
            boolean lacksBytes,
            boolean mayBeEarly,
            boolean isRefused,
            String why,
            String stamp)
            implements Decision {

        /** It is as receivers have it. */
        Skip(@Nullable Trouble trouble, boolean lacksBytes, boolean mayBeEarly, String stamp) {
            this(trouble, lacksBytes, mayBeEarly, false, trouble == null ? "" : trouble.why(), stamp);
        }

        Skip(@Nullable Trouble trouble) {
            this(trouble, false, false, "");
        }

        /** It may not leave. Looked at once more if something was captured: it may have been read too early. */
        static Skip refused(boolean mayBeEarly, String stamp) {
            return new Skip(null, false, mayBeEarly, true, "", stamp);
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
