package io.indexrelay.indexer.web;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request.
 *
 * @param method upper case
 * @param path decoded path, without the query
 * @param query parameters, decoded, in order
 * @param headers by lower-case name; the values of a header that came several times are joined by a comma
 * @param body not read yet
 */
public record Request(
        String method, String path, Map<String, List<String>> query, Map<String, String> headers, InputStream body) {

    /** A header's value, {@code ""} where it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "").strip();
    }

    /** The first value of a parameter. */
    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** All values of a parameter. */
    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    /**
     * A parameter that must be there and not empty.
     *
     * @throws Refusal with 400 when it is not
     */
    public String required(String name) throws Refusal {
        return parameter(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new Refusal(400, "parameter '" + name + "' is missing"));
    }

    /**
     * A parameter that is a whole number.
     *
     * @throws Refusal with 400 when it is none, or out of bounds
     */
    public long number(String name, long preset, long least, long most) throws Refusal {
        String text = parameter(name).orElse("");
        if (text.isEmpty()) {
            return preset;
        }
        if (text.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Refusal(
                400,
                "parameter '" + name + "' is '" + text + "': must be a whole number from " + least + " to " + most);
    }

    static Map<String, List<String>> parseQuery(String raw) throws Refusal {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "the query has a malformed percent sign: " + text);
        }
    }
}
