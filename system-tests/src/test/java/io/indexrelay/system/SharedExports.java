package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Exports of real instances. They are not ours and stand beside the project, where there are any. */
final class SharedExports {

    private static final Path FOLDER = Artifacts.project().resolve("../shared/data/confluence");

    private SharedExports() {}

    /** The folders that hold an {@code entities.xml}; empty where there are none. */
    static List<Path> confluence() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("entities.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
