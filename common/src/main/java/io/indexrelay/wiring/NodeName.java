package io.indexrelay.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * This node's name. The cluster's own where there is a cluster; else a random one, kept in the node's local home, so that
 * no two nodes share it and a restart keeps it.
 */
final class NodeName implements Supplier<String> {

    private static final String FILE = "index-relay/node";

    private final Supplier<Optional<String>> cluster;
    private final ApplicationProperties properties;

    NodeName(Supplier<Optional<String>> cluster, ApplicationProperties properties) {
        this.cluster = cluster;
        this.properties = properties;
    }

    @Override
    public String get() {
        return cluster.get().filter(name -> !name.isBlank()).orElseGet(this::kept);
    }

    private String kept() {
        Path file = properties
                .getLocalHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("the product names no local home"))
                .resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read or written", e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        String name = "node-" + HexFormat.of().formatHex(random);
        try {
            Files.write(file, name.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // Written by another thread a moment ago; that one counts.
        }
    }
}
