package io.indexrelay.delivery;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.payload.EventResults;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Asks whether the endpoint has a blob, sends it if not, and says what the answers mean. A redirect is never followed, and of
 * an answer only its status and {@code Retry-After} are looked at. Thread-safe.
 */
final class BlobCourier {

    private final Transport transport;
    private final Clock clock;
    private final RandomIds ids;
    private final SignedHeaders signedHeaders;

    BlobCourier(Transport transport, Clock clock, RandomIds ids, Software software) {
        this.transport = transport;
        this.clock = clock;
        this.ids = ids;
        this.signedHeaders = new SignedHeaders(clock, software);
    }

    BlobOutcome deliver(Blob blob, BlobBody body, DeliverySettings settings) {
        Answer head = transport.send(request("HEAD", blob, settings));
        if (isOk(head)) {
            return new BlobOutcome.Held(false);
        }
        BlobOutcome asked = meaning("HEAD", head);
        if (asked instanceof BlobOutcome.Rest) {
            return asked;
        }
        Answer put = transport.send(request("PUT", blob, settings), body);
        String failure = body.failure();
        if (failure != null) {
            return new BlobOutcome.Unread(failure);
        }
        return isOk(put) ? new BlobOutcome.Held(true) : meaning("PUT", put);
    }

    private Request request(String method, Blob blob, DeliverySettings settings) {
        URI endpoint = settings.endpoint();
        if (endpoint == null) {
            throw new IllegalStateException("no endpoint is set");
        }
        List<Map.Entry<String, String>> headers = signedHeaders.of(ids.blobId(), blob.signedText(method), 1, settings);
        if (method.equals("PUT")) {
            headers.add(Map.entry("Content-Type", "application/octet-stream"));
            headers.add(Map.entry("Content-Digest", blob.contentDigest()));
        }
        return new Request(method, address(endpoint, blob), List.copyOf(headers), new byte[0], settings.timeout());
    }

    /** The endpoint's path and {@code /blobs/<sha256>}, without a slash twice; its query stays. */
    static URI address(URI endpoint, Blob blob) {
        String path = endpoint.getRawPath() == null ? "" : endpoint.getRawPath();
        String query = endpoint.getRawQuery();
        return URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority()
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + "/blobs/" + blob.sha256()
                + (query == null ? "" : "?" + query));
    }

    private static boolean isOk(Answer answer) {
        return answer instanceof Answer.Answered answered && answered.status() / 100 == 2;
    }

    private BlobOutcome meaning(String method, Answer answer) {
        if (answer instanceof Answer.Failed failed) {
            return new BlobOutcome.Rest(EventResults.printable(failed.reason()), null);
        }
        Answer.Answered answered = (Answer.Answered) answer;
        int status = answered.status();
        String reason = "the endpoint answered " + status + " to " + method;
        return switch (status) {
            case 404, 405, 501 -> new BlobOutcome.Unsupported(reason + ": it takes no bytes of attachments");
            case 401, 403, 408, 410, 425, 429 -> rest(reason, answered);
            default -> status / 100 == 4 ? new BlobOutcome.Refused(reason) : rest(reason, answered);
        };
    }

    private BlobOutcome rest(String reason, Answer.Answered answered) {
        return new BlobOutcome.Rest(reason, RetryAfter.read(answered.retryAfter(), clock.instant()));
    }
}
