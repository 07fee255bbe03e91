package io.indexrelay.indexer.receive;

import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads the body of a batch: content type, content coding and size, before anything else is looked at. */
final class BodyReader {

    /** Decoded; eight times what the sender puts into a batch unless told otherwise. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /** How much of a body that is too large is still taken in, so that the sender gets to read our answer. */
    private static final long MOST_DRAINED = 64L * 1024 * 1024;

    byte[] read(Request request) throws Refusal, IOException {
        requireContentType(request.header("content-type"));
        String coding = request.header("content-encoding").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> limited(request.body(), request.body());
            case "gzip" -> gunzipped(request.body());
            default -> throw new Refusal(415, "Content-Encoding is '" + coding + "': must be gzip, or be left out");
        };
    }

    private static void requireContentType(String given) throws Refusal {
        String type =
                given.toLowerCase(Locale.ROOT).replaceAll("\\s*;\\s*", ";").replace("\"", "");
        if (!type.equals("application/cloudevents-batch+json;charset=utf-8")
                && !type.equals("application/cloudevents-batch+json")) {
            throw new Refusal(415, "Content-Type must be application/cloudevents-batch+json; charset=utf-8");
        }
    }

    private static byte[] gunzipped(InputStream body) throws Refusal, IOException {
        try {
            return limited(new GZIPInputStream(body), body);
        } catch (ZipException | EOFException broken) {
            throw new Refusal(400, "the body is no complete gzip stream, though Content-Encoding says so");
        }
    }

    private static byte[] limited(InputStream decoded, InputStream raw) throws Refusal, IOException {
        byte[] bytes = decoded.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            byte[] buffer = new byte[8192];
            long drained = 0;
            for (int read = 0; read >= 0 && drained < MOST_DRAINED; read = raw.read(buffer)) {
                drained += read;
            }
            throw new Refusal(413, "the batch is larger than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }
}
