package io.indexrelay.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request to the endpoint. Blocks until the answer is there or the deadline has passed; never follows a
 * redirect; treats the answer as hostile: at most 1 MiB of it is read and no content coding is accepted. Thread-safe.
 */
public interface Transport extends AutoCloseable {

    Answer send(Request request);

    /** Ends running requests and closes connections and threads. */
    @Override
    void close();

    /**
     * @param method POST, PUT or HEAD
     * @param body frozen bytes, already compressed if they are to be
     * @param deadline from connecting to the last byte of the answer
     */
    record Request(String method, URI uri, List<Map.Entry<String, String>> headers, byte[] body, Duration deadline) {}

    sealed interface Answer {

        /**
         * @param retryAfter the header as it stands, or null
         * @param contentType the header as it stands, or null
         * @param body what was read; empty when it was longer than 1 MiB or had a content coding
         * @param millis from the start of the request
         */
        record Answered(int status, @Nullable String retryAfter, @Nullable String contentType, byte[] body, long millis)
                implements Answer {}

        /**
         * There was no answer.
         *
         * @param reason for people: what failed and what to look at; control characters are out, 200 characters at most
         */
        record Failed(Failure failure, String reason, long millis) implements Answer {}
    }

    enum Failure {
        /** The address is one that is never called: link-local, metadata, or private without permission. */
        FORBIDDEN_ADDRESS,
        UNKNOWN_HOST,
        CONNECT,
        TLS,
        TIMEOUT,
        BROKEN,
        CLOSED
    }
}
