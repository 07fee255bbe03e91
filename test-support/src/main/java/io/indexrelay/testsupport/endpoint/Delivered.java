package io.indexrelay.testsupport.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it arrived.
 *
 * @param headers by lower-case name
 * @param raw as on the wire, before decompression
 * @param body decompressed
 */
public record Delivered(String method, String path, Map<String, List<String>> headers, byte[] raw, byte[] body) {

    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
