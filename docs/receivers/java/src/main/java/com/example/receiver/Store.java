package com.example.receiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where everything is kept. THIS IS WHAT YOU REPLACE: by tables of your database, one transaction for each batch. Here
 * everything is in memory, and what a batch changed is appended to a file before it is acknowledged.
 */
final class Store {

    /** Plain ASCII, so that a line that was cut anywhere still ends the file as readable text. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Path path;
    final Map<String, Source> sources = new HashMap<>();
    private final List<ObjectNode> lines = new ArrayList<>();

    private record Facts(int epoch, Version sweptBefore, Map<String, Version> sweptScopes) {}

    Store(Path path) throws IOException {
        this.path = path;
        open();
    }

    /** Runs work; what it kept is durable when this returns. When it fails nothing has changed. */
    synchronized <T> T transaction(Supplier<T> work) throws IOException {
        try {
            T result = work.get();
            if (!lines.isEmpty()) {
                write(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            return result;
        } catch (IOException | RuntimeException failed) {
            open();
            throw failed;
        }
    }

    Source source(String name) {
        return sources.computeIfAbsent(name, Source::new);
    }

    void keep(Source source, Entry entry) {
        source.entries.put(entry.subject(), entry);
        line(source).set("entry", JSON.valueToTree(entry));
    }

    void forget(Source source, String subject) {
        source.entries.remove(subject);
        line(source).put("gone", subject);
    }

    void keepLink(Source source, Link link) {
        source.links.add(link);
        line(source).set("link", JSON.valueToTree(link));
    }

    void forgetLinks(Source source) {
        source.links.clear();
        line(source).put("unlinked", true);
    }

    void keepFacts(Source source) {
        line(source).set("facts", JSON.valueToTree(new Facts(source.epoch, source.sweptBefore, source.sweptScopes)));
    }

    private ObjectNode line(Source source) {
        ObjectNode line = JSON.createObjectNode().put("source", source.name);
        lines.add(line);
        return line;
    }

    /** Reads the file and writes it anew without what is gone. An incomplete last line was never acknowledged. */
    private void open() throws IOException {
        sources.clear();
        lines.clear();
        String text = Files.exists(path) ? Files.readString(path) : "";
        for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            read(JSON.readTree(text.substring(start, end)));
        }
        for (Source source : List.copyOf(sources.values())) {
            keepFacts(source);
            List.copyOf(source.entries.values()).forEach(entry -> keep(source, entry));
            source.links.forEach(link -> line(source).set("link", JSON.valueToTree(link)));
        }
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        write(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void read(JsonNode line) throws IOException {
        Source source = source(line.path("source").asText());
        if (line.has("entry")) {
            Entry entry = JSON.treeToValue(line.get("entry"), Entry.class);
            source.entries.put(entry.subject(), entry);
        } else if (line.has("gone")) {
            source.entries.remove(line.get("gone").asText());
        } else if (line.has("link")) {
            source.links.add(JSON.treeToValue(line.get("link"), Link.class));
        } else if (line.has("unlinked")) {
            source.links.clear();
        } else {
            Facts facts = JSON.treeToValue(line.get("facts"), Facts.class);
            source.epoch = facts.epoch();
            source.sweptBefore = facts.sweptBefore();
            source.sweptScopes = new HashMap<>(facts.sweptScopes());
        }
    }

    private void write(Path file, OpenOption... options) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ObjectNode line : lines) {
            text.append(JSON.writeValueAsString(line)).append('\n');
        }
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, options)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        lines.clear();
    }
}
