package io.indexrelay.build.pack;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import java.io.File;
import java.io.IOException;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The build step that lays out the libraries of {@code reference-host.jar}: {@code common} for what both platforms have, {@code platform7} and
 * {@code platform8} for what one of them has, {@code platform7-jira} and the like for what a product adds to its platform, {@code common-jira} for what it
 * adds to both alike.
 *
 * <p>Arguments: {@code --lines} the folder of a POM with one module for each line, named as the line and built: its {@code target/classpath} lists JARs, and its own
 * JAR, if it makes one, belongs to it; {@code --to} the folder to write, always from nothing.
 */
public final class LibraryFolders {

    private static final String COMMON = "common";
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Names of JARs to their places, for each line. */
    private final SortedMap<String, SortedMap<String, Path>> lines;

    private LibraryFolders(SortedMap<String, SortedMap<String, Path>> lines) {
        this.lines = lines;
    }

    /** Runs the step; throws {@link BuildFailure} for a line that was not built, or has no platform to build upon. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("lines", "to"));
        LibraryFolders libraries = new LibraryFolders(read(arguments.path("lines")));
        libraries.write(libraries.folders(), arguments.path("to"));
    }

    private static SortedMap<String, SortedMap<String, Path>> read(Path folder) throws IOException {
        SortedMap<String, SortedMap<String, Path>> lines = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        Matcher modules = MODULE.matcher(Files.readString(folder.resolve("pom.xml")));
        while (modules.find()) {
            Path module = folder.resolve(modules.group(1));
            Path list = module.resolve("target").resolve("classpath");
            if (Files.exists(list)) {
                lines.put(modules.group(1), jars(module, list, problems));
            } else {
                problems.add(module + " is not built: it has no target/classpath");
            }
        }
        for (String line : lines.keySet()) {
            if (!line.matches("platform\\d+(-[a-z]+)?")) {
                problems.add(line + " is no name of a line; one is platform7, platform8-jira and the like");
            } else if (!lines.containsKey(platform(line))) {
                problems.add(line + " has no module " + platform(line) + " beside it");
            }
        }
        BuildFailure.throwIfAny("library folders", problems);
        return lines;
    }

    private static SortedMap<String, Path> jars(Path module, Path list, List<String> problems) throws IOException {
        SortedMap<String, Path> jars = new TreeMap<>();
        for (String entry : Files.readString(list).strip().split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (!Files.isRegularFile(jar)) {
                problems.add(module.getFileName() + " lists " + jar + ", which is no file");
            } else {
                jars.put(String.valueOf(jar.getFileName()), jar);
            }
        }
        try (Stream<Path> own = Files.list(module.resolve("target"))) {
            own.filter(file -> file.toString().endsWith(".jar"))
                    .forEach(file -> jars.put(String.valueOf(file.getFileName()), file));
        }
        return jars;
    }

    /** Each folder with the names of its JARs and where they come from. */
    private Map<String, SortedMap<String, Path>> folders() throws IOException {
        Map<String, SortedMap<String, Path>> folders = new LinkedHashMap<>();
        for (String line : lines.keySet()) {
            SortedMap<String, Path> own = new TreeMap<>(lines.getOrDefault(line, new TreeMap<>()));
            if (!line.equals(platform(line))) {
                own.keySet()
                        .removeAll(lines.getOrDefault(platform(line), new TreeMap<>())
                                .keySet());
            }
            folders.put(line, own);
        }
        for (String product : products()) {
            Map<String, SortedMap<String, Path>> alike = new TreeMap<>(folders);
            alike.keySet().removeIf(line -> !product(line).equals(product));
            SortedMap<String, Path> shared = shared(List.copyOf(alike.values()));
            // The launcher knows by its own folder that a line is there.
            if (alike.values().stream().anyMatch(jars -> shared.keySet().containsAll(jars.keySet()))) {
                shared.clear();
            }
            alike.values().forEach(jars -> jars.keySet().removeAll(shared.keySet()));
            folders.put(product.isEmpty() ? COMMON : COMMON + "-" + product, shared);
        }
        return folders;
    }

    private Set<String> products() {
        Set<String> products = new TreeSet<>();
        lines.keySet().forEach(line -> products.add(product(line)));
        return products;
    }

    /** What all of several folders have alike; nothing for one folder alone. */
    private static SortedMap<String, Path> shared(List<SortedMap<String, Path>> folders) throws IOException {
        SortedMap<String, Path> shared = new TreeMap<>();
        if (folders.size() > 1) {
            for (Map.Entry<String, Path> jar : folders.get(0).entrySet()) {
                boolean everywhere = true;
                for (SortedMap<String, Path> folder : folders) {
                    Path other = folder.get(jar.getKey());
                    everywhere &= other != null && Files.mismatch(jar.getValue(), other) < 0;
                }
                if (everywhere) {
                    shared.put(jar.getKey(), jar.getValue());
                }
            }
        }
        return shared;
    }

    private void write(Map<String, SortedMap<String, Path>> folders, Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> old = Files.walk(target)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, SortedMap<String, Path>> folder : folders.entrySet()) {
            Path place = target.resolve(folder.getKey());
            for (Map.Entry<String, Path> jar : folder.getValue().entrySet()) {
                Files.createDirectories(place);
                Files.copy(jar.getValue(), place.resolve(jar.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String platform(String line) {
        return line.replaceFirst("-.*", "");
    }

    private static String product(String line) {
        return line.equals(platform(line)) ? "" : line.substring(line.indexOf('-') + 1);
    }
}
