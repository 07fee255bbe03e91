package io.indexrelay.receivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver in a process of its own. */
final class RunningReceiver implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[^/]+:([0-9]+)/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String address;

    private RunningReceiver(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it listens.
     *
     * @param data a folder of its own
     * @throws IllegalStateException when it does not start, with what it said
     */
    static RunningReceiver start(Implementation implementation, Path data, List<String> keys) {
        return start(implementation, data, keys, Map.of());
    }

    static RunningReceiver start(
            Implementation implementation, Path data, List<String> keys, Map<String, String> environment) {
        Process process = process(implementation, data, keys, environment);
        try {
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    return new RunningReceiver(process, "http://127.0.0.1:" + address.group(1));
                }
            }
            process.waitFor();
            throw new IllegalStateException("the receiver " + implementation + " did not start: "
                    + Files.readString(data.resolve("errors.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process process(
            Implementation implementation, Path data, List<String> keys, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(implementation.command(data, keys))
                .redirectError(data.resolve("errors.txt").toFile());
        builder.environment().putAll(implementation.environment(data, keys));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    builder.command().get(0) + " is needed on the path to run the example receiver " + implementation
                            + "; ./test installs what is missing on Debian, or names it",
                    e);
        }
    }

    /** What an administrator enters. */
    URI endpoint() {
        return URI.create(address + "/events");
    }

    /** A request to a path of this receiver. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a user sees in a source.
     *
     * @param user {@code ""} for a visitor
     * @return titles by subject
     */
    Map<String, String> seen(String source, String user, boolean portal) {
        Map<String, String> seen = new TreeMap<>();
        found(source, user, portal)
                .path("results")
                .forEach(hit ->
                        seen.put(hit.path("subject").asText(), hit.path("title").asText()));
        return seen;
    }

    /** The whole answer to a search for everything. */
    JsonNode found(String source, String user, boolean portal) {
        String query = "?q=&limit=100&source=" + encoded(source) + "&user=" + encoded(user) + "&portal=" + portal;
        return json(send(request("/search" + query)).body());
    }

    /** What it answers at a path. */
    JsonNode get(String pathAndQuery) {
        return json(send(request(pathAndQuery)).body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
