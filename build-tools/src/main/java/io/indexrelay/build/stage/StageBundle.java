package io.indexrelay.build.stage;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The build step that lays out a plugin's bundle in a folder of its own, always from nothing, so that no file of an earlier build stays behind.
 *
 * <p>Arguments: {@code --contents} a folder or JAR of ours to take whole (several: two that hold the same file are refused), {@code --embed} a library JAR
 * whose licence files to take (its classes are packed later, as private packages), {@code --resource JAR!/path} one file of a library, {@code --template}
 * and {@code --shared} the descriptor's parts (the second where the first says {@code @SHARED@}), {@code --set NAME=value} for its placeholders,
 * {@code --licence} a file for {@code META-INF}, {@code --clear} a folder of a later step to empty, {@code --to} the folder to write.
 */
public final class StageBundle {

    private final Path target;

    StageBundle(Path target) {
        this.target = target;
    }

    /** Runs the step; throws {@link BuildFailure} for anything wrong with what it is given. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(
                args, Set.of("contents", "embed", "resource", "template", "shared", "set", "licence", "clear", "to"));
        StageBundle stage = new StageBundle(arguments.path("to"));
        for (Path folder : arguments.paths("clear")) {
            new StageBundle(folder).clear();
        }
        stage.clear();
        for (Path contents : arguments.paths("contents")) {
            stage.take(contents);
        }
        stage.makeTwins();
        ScannerIndex.scan(ClassSet.read(stage.target)).write(stage.target);
        Map<String, String> values = new LinkedHashMap<>(arguments.pairs("set"));
        for (Path shared : arguments.paths("shared")) {
            values.put("SHARED", Files.readString(shared));
        }
        stage.describe(Files.readString(arguments.path("template")), values);
        for (Path licence : arguments.paths("licence")) {
            stage.copy(licence, "META-INF/" + licence.getFileName());
        }
        for (Path library : arguments.paths("embed")) {
            stage.takeLicences(library);
        }
        for (String resource : arguments.all("resource")) {
            stage.takeResource(resource);
        }
    }

    /** Empties the folder. */
    void clear() throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> old = Files.walk(target)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(target);
    }

    /** Takes all files of a folder or JAR of ours; build leftovers of {@code META-INF} stay out. */
    void take(Path folderOrJar) throws IOException {
        if (Files.isDirectory(folderOrJar)) {
            takeBelow(folderOrJar);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
                takeBelow(jar.getPath("/"));
            }
        }
    }

    /** Adds the jakarta twins of the servlets. */
    void makeTwins() throws IOException {
        SortedMap<String, byte[]> twins = ServletTwins.of(ClassSet.read(target));
        for (Map.Entry<String, byte[]> twin : twins.entrySet()) {
            Path file = target.resolve(twin.getKey() + ".class");
            Files.createDirectories(parent(file));
            Files.write(file, twin.getValue());
        }
        BuildFailure.throwIfAny("servlet twins", ServletTwins.leftovers(ClassSet.read(target)));
    }

    /** Fills in and writes the descriptor. */
    void describe(String template, Map<String, String> values) throws IOException {
        String descriptor = new DescriptorTemplate(template).fill(values);
        ClassSet classes = ClassSet.read(target);
        List<String> problems = DescriptorTemplate.classes(descriptor).stream()
                .filter(name -> !classes.contains(name.replace('.', '/')))
                .map(name -> "it names the class " + name + ", which is not in the bundle")
                .toList();
        BuildFailure.throwIfAny("plugin descriptor", problems);
        Files.writeString(target.resolve("atlassian-plugin.xml"), descriptor);
    }

    /** Takes LICENSE and NOTICE of an embedded library, below {@code META-INF/licenses}. */
    void takeLicences(Path library) throws IOException {
        String name = String.valueOf(library.getFileName()).replaceFirst("\\.jar$", "");
        boolean licensed = false;
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            for (String file : List.of("LICENSE", "NOTICE")) {
                for (String candidate : List.of("META-INF/" + file, "META-INF/" + file + ".txt")) {
                    Path found = jar.getPath("/", candidate);
                    if (Files.exists(found)) {
                        copy(found, "META-INF/licenses/" + name + "/" + file);
                        licensed |= file.equals("LICENSE");
                    }
                }
            }
        }
        if (!licensed) {
            throw new BuildFailure("licences", library.getFileName() + " holds no META-INF/LICENSE to pass on");
        }
    }

    /** Takes one file out of a library: {@code path/to.jar!/inner/path}. */
    void takeResource(String resource) throws IOException {
        String[] parts = resource.split("!/", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(parts[0]))) {
            copy(jar.getPath("/", parts[1]), parts[1]);
        }
    }

    private void takeBelow(Path root) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isLeftover(name)) {
                    continue;
                }
                if (Files.exists(target.resolve(name))) {
                    problems.add(name + " comes from two places, the second is " + root);
                } else {
                    copy(file, name);
                }
            }
        }
        BuildFailure.throwIfAny("bundle contents", problems);
    }

    private static boolean isLeftover(String name) {
        return name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("META-INF/maven/")
                || name.startsWith(ScannerIndex.FOLDER)
                || name.endsWith("module-info.class");
    }

    private void copy(Path from, String name) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(parent(file));
        Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
