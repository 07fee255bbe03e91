package io.indexrelay.build.release;

import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes the licence texts that plugin JARs carry for what is embedded in them, and lists which JAR embeds what. */
final class EmbeddedLicences {

    private static final String INSIDE = "META-INF/licenses";

    private EmbeddedLicences() {}

    /**
     * Writes {@code licenses/<library>/*} and {@code licenses/README.md} into the folder, from all plugin JARs that lie in it.
     *
     * @throws BuildFailure when there is no plugin JAR, or one that carries no licences
     */
    static void write(Path folder) throws IOException {
        SortedMap<String, SortedSet<String>> jarsOfLibrary = new TreeMap<>();
        NavigableSet<Path> jars = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
        }
        if (jars.isEmpty()) {
            throw new BuildFailure("release", "there is no plugin JAR in " + folder);
        }
        for (Path jar : jars) {
            take(jar, folder.resolve("licenses"), jarsOfLibrary);
        }
        StringBuilder list = new StringBuilder(
                "# What is embedded\n\nEach library is packed as private packages; its own licence and notice lie beside this list.\n\n| library | in |\n|---|---|\n");
        jarsOfLibrary.forEach((library, in) -> list.append("| ")
                .append(library)
                .append(" | ")
                .append(String.join(", ", in))
                .append(" |\n"));
        Files.writeString(folder.resolve("licenses/README.md"), list);
    }

    private static void take(Path jar, Path licences, SortedMap<String, SortedSet<String>> jarsOfLibrary)
            throws IOException {
        try (FileSystem contents = FileSystems.newFileSystem(jar)) {
            Path inside = contents.getPath("/", INSIDE);
            if (!Files.isDirectory(inside)) {
                throw new BuildFailure("release", jar.getFileName() + " carries no " + INSIDE);
            }
            try (Stream<Path> files = Files.walk(inside)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String library = inside.relativize(file).getName(0).toString();
                    jarsOfLibrary
                            .computeIfAbsent(library, name -> new TreeSet<>())
                            .add(String.valueOf(jar.getFileName()));
                    Path to = licences.resolve(library);
                    Files.createDirectories(to);
                    Files.copy(
                            file, to.resolve(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
