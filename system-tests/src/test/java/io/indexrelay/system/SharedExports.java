package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Exports of real instances. They are not ours and stand beside the project, where there are any. */
final class SharedExports {

    private static final Path FOLDER = Artifacts.project().resolve("../shared/data");

    private SharedExports() {}

    /** The folders that hold an {@code entities.xml}; empty where there are none. */
    static List<Path> confluence() {
        return in("confluence", folder -> Files.isRegularFile(folder.resolve("entities.xml")));
    }

    /** The XML backups of Jira; empty where there are none. */
    static List<Path> jira() {
        return in("jira", file -> file.toString().endsWith(".xml"));
    }

    private static List<Path> in(String product, Predicate<Path> exported) {
        Path folder = FOLDER.resolve(product);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(exported).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
