package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build put what is shipped. */
public final class Artifacts {

    private Artifacts() {}

    /** The folder of the root POM: the nearest one upwards that holds the modules. */
    public static Path project() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("reference-host"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("start this from a folder inside the project");
        }
        return at;
    }

    public static Path referenceHost() {
        return built(project().resolve("reference-host/target/reference-host.jar"));
    }

    public static Path referenceIndexer() {
        return built(project().resolve("reference-indexer/target/reference-indexer.jar"));
    }

    /** The very JAR that an administrator uploads. */
    public static Path plugin(Product product) {
        Path folder = project().resolve(product.word() + "-plugin/target");
        String name = "index-relay-" + product.word();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> missing(folder.resolve(name + "-*.jar")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the reference Jira where Service Management does. */
    public static Path serviceManagement() {
        return built(project().resolve("reference-host/service-management/target/reference-service-management.jar"));
    }

    /** The action list that the build wrote for that product. */
    public static Path dataSet(Product product) {
        return project().resolve("reference-host/" + product.word() + "/target/demo-data-set.json");
    }

    private static Path built(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw missing(jar);
        }
        return jar;
    }

    private static IllegalStateException missing(Path jar) {
        return new IllegalStateException(jar + " is not there: build it with mvn -DskipTests package");
    }
}
