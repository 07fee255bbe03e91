package io.indexrelay.build.jakarta;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;

/**
 * The build step that makes the jakarta twin of modules that were compiled for javax: their classes with the names renamed, their other files as they are.
 * A class that mentions nothing renamed keeps its bytes. The same input gives the same output.
 *
 * <p>Arguments: {@code --from} a JAR or folder of classes (several: two different files of the same name are refused), {@code --from-each} a folder of such
 * JARs, which may be missing (then there is nothing to do), {@code --to} the folder to write,
 * usually the {@code target/classes} of the twin's module, {@code --sources} that module's own source folder: a class that has a source of its own there is
 * left out, which is how a module replaces what must differ on its line. Files written by an earlier run that no longer have an origin are removed.
 */
public final class JakartaTwin {

    private static final String LEFT_OUT = "META-INF/(MANIFEST\\.MF|maven/.*|INDEX\\.LIST)|(.*/)?module-info\\.class";
    private static final String RECORD = "jakarta-twin.txt";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Runs the step; throws {@link BuildFailure} for anything wrong with what it is given. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("from", "from-each", "to", "sources"));
        JakartaTwin twin = new JakartaTwin();
        List<Path> origins = new ArrayList<>(arguments.paths("from"));
        for (Path folder : arguments.paths("from-each")) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> jars = Files.list(folder)) {
                    jars.sorted().forEach(origins::add);
                }
            }
        }
        if (origins.isEmpty()) {
            return;
        }
        for (Path origin : origins) {
            twin.take(origin);
        }
        for (Path sources : arguments.paths("sources")) {
            twin.files.keySet().removeIf(name -> hasSource(sources, name));
        }
        twin.write(arguments.path("to"));
    }

    /** Takes the files of a folder or JAR. */
    void take(Path folderOrJar) throws IOException {
        if (Files.isDirectory(folderOrJar)) {
            takeBelow(folderOrJar, folderOrJar);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
            takeBelow(jar.getPath("/"), folderOrJar);
        }
    }

    private void takeBelow(Path root, Path origin) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.matches(LEFT_OUT)) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                byte[] twin = name.endsWith(".class") ? twin(bytes) : bytes;
                byte[] other = files.put(name, twin);
                if (other != null && !Arrays.equals(other, twin)) {
                    problems.add(name + " comes from two places and differs, the second is " + origin);
                }
            }
        }
        BuildFailure.throwIfAny("jakarta twin", problems);
    }

    /** A class with its names renamed. */
    static byte[] twin(byte[] original) {
        JakartaNames names = new JakartaNames();
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original).accept(new ClassRemapper(writer, names), 0);
        return names.changed() ? writer.toByteArray() : original;
    }

    private static boolean hasSource(Path sources, String name) {
        String type = name.replaceAll("(\\$.*)?\\.class$", "");
        return !type.equals(name) && Files.exists(sources.resolve(type + ".java"));
    }

    /** Writes all files and removes those of an earlier run that are not among them. */
    void write(Path target) throws IOException {
        if (files.isEmpty()) {
            throw new BuildFailure("jakarta twin", "there is nothing to write; no --from held a file");
        }
        Path record = target.resolveSibling(target.getFileName() + "-" + RECORD);
        if (Files.exists(record)) {
            for (String old : Files.readAllLines(record, StandardCharsets.UTF_8)) {
                if (!files.containsKey(old)) {
                    Files.deleteIfExists(target.resolve(old));
                }
            }
        }
        for (var file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(path, file.getValue());
        }
        Files.write(record, files.keySet(), StandardCharsets.UTF_8);
    }
}
