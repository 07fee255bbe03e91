package io.indexrelay.delivery;

import java.io.IOException;
import java.io.OutputStream;
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

    /**
     * The same with content that is never in memory as a whole, in place of the request's body. The deadline of the request
     * is for the answer; the content says how long it may take itself.
     */
    Answer send(Request request, Content content);

    /** Ends running requests and closes connections and threads. */
    @Override
    void close();

    /**
     * @param method POST, PUT or HEAD
     * @param body frozen bytes, already compressed if they are to be
     * @param deadline from connecting to the last byte of the answer
     */
    record Request(String method, URI uri, List<Map.Entry<String, String>> headers, byte[] body, Duration deadline) {}

    /** Bytes that are streamed, on the transport's own threads. */
    interface Content {

        /** How many bytes there are; never another number. */
        long length();

        /** How long they may take on their way. */
        Duration allowance();

        /** Writes all of them, once. An exception breaks the request off, so that the endpoint can tell that it is not whole. */
        void writeTo(OutputStream out) throws IOException;
    }

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
