package io.indexrelay.indexer.receive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.indexrelay.indexer.store.Blobs;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code HEAD} and {@code PUT <endpoint>/blobs/<sha256>}: bytes of attachments, before the event that names them. Signed is
 * not the body but its name and size, so a signature is judged before the first byte is read.
 *
 * <p>A {@code HEAD} has no size of its own; it is judged by the size of what we hold, and one that does not fit is answered
 * as if we held nothing, so that strangers do not learn what we hold.
 */
public final class BlobsEndpoint implements Handler {

    private final SignatureVerifier signatures;
    private final Blobs blobs;

    public BlobsEndpoint(SignatureVerifier signatures, Blobs blobs) {
        this.signatures = signatures;
        this.blobs = blobs;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        String sha256 = request.path().substring(request.path().lastIndexOf('/') + 1);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new Refusal(404, "bytes are named by their SHA-256, 64 characters 0-9a-f");
        }
        return request.method().equals("HEAD") ? head(request, sha256) : put(request, sha256);
    }

    private Answer head(Request request, String sha256) throws Refusal, IOException {
        OptionalLong held = blobs.size(sha256);
        if (held.isEmpty() || problem(request, sha256, held.getAsLong()).isPresent()) {
            throw new Refusal(404, "they are not here");
        }
        blobs.touch(sha256);
        return Answer.json(JsonNodeFactory.instance.objectNode());
    }

    private Answer put(Request request, String sha256) throws Refusal, IOException {
        String length = request.header("content-length");
        if (!length.matches("[0-9]{1,18}")) {
            throw new Refusal(411, "Content-Length must be there");
        }
        long size = Long.parseLong(length);
        Optional<String> problem = problem(request, sha256, size);
        if (problem.isPresent()) {
            throw new Refusal(401, problem.get());
        }
        String digest =
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
        if (!request.header("content-digest").equals(digest)) {
            throw new Refusal(400, "Content-Digest must be that of the name, " + digest);
        }
        if (!blobs.keep(sha256, size, request.body())) {
            throw new Refusal(400, "these are other bytes than their name and size say");
        }
        return Answer.json(201, JsonNodeFactory.instance.objectNode());
    }

    private Optional<String> problem(Request request, String sha256, long size) {
        String signed = "{\"method\":\"" + request.method() + "\",\"sha256\":\"" + sha256 + "\",\"size\":" + size + "}";
        return signatures.problem(
                request.header("webhook-id"),
                request.header("webhook-timestamp"),
                request.header("webhook-signature"),
                signed.getBytes(StandardCharsets.UTF_8));
    }
}
