package io.indexrelay.system;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * What a request meets at an endpoint in place of being taken with a 2xx.
 *
 * @param status 0 closes the socket without an answer
 * @param isTaken whether the receiver has got it nevertheless
 * @param without the id of the one event that the receiver has not got; {@code ""} for none
 * @param json the answer's body
 * @param until when it is answered
 */
record Fault(
        int status, @Nullable String retryAfter, boolean isTaken, String without, String json, CountDownLatch until) {

    private static final int SILENT = -1;
    private static final CountDownLatch AT_ONCE = new CountDownLatch(0);

    Fault(int status, @Nullable String retryAfter) {
        this(status, retryAfter, false, "", "", AT_ONCE);
    }

    static Fault answer(int status) {
        return new Fault(status, null);
    }

    /** Takes the request and never answers. */
    static Fault silent() {
        return new Fault(SILENT, null);
    }

    boolean isSilent() {
        return status == SILENT;
    }

    static Fault closeSocket() {
        return new Fault(0, null);
    }

    /** The receiver gets it all the same. */
    Fault afterTaking() {
        return new Fault(status, retryAfter, true, without, json, until);
    }

    /** The receiver gets all but one of its events. */
    Fault afterTakingAllBut(String id) {
        return new Fault(status, retryAfter, true, id, json, until);
    }

    Fault saying(String body) {
        return new Fault(status, retryAfter, isTaken, without, body, until);
    }

    /** The answer waits for that. */
    Fault heldUntil(CountDownLatch released) {
        return new Fault(status, retryAfter, isTaken, without, json, released);
    }
}
