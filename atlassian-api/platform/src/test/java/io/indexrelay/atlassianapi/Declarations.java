package io.indexrelay.atlassianapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the classes of one module with its listing; what is found is to be exactly what the deviations file explains. */
final class Declarations {
    private Declarations() {}

    /** All compiled types of a module, as the statements of {@link SignatureListing}. */
    static Map<String, Set<String>> compiled(Path classes) throws IOException, ReflectiveOperationException {
        Map<String, Set<String>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name, false, Declarations.class.getClassLoader());
                if (!type.isAnonymousClass()
                        && !type.isSynthetic()
                        && !java.lang.reflect.Modifier.isPrivate(type.getModifiers())) {
                    types.put(name, ReflectedType.statements(type));
                }
            }
        }
        return types;
    }

    /** Differences in the form of the deviations file, without reasons: {@code missing|extra | type | statement}. */
    static Set<String> differences(Map<String, Set<String>> listed, Map<String, Set<String>> declared) {
        Set<String> found = new TreeSet<>();
        Set<String> names = new TreeSet<>(listed.keySet());
        names.addAll(declared.keySet());
        for (String name : names) {
            Set<String> there = declared.getOrDefault(name, Set.of());
            Set<String> wanted = listed.getOrDefault(name, Set.of());
            wanted.stream()
                    .filter(statement -> !saidBy(there, statement))
                    .forEach(statement -> found.add("missing | " + name + " | " + statement));
            there.stream()
                    .filter(statement -> !saysMoreThan(wanted, statement))
                    .forEach(statement -> found.add("extra | " + name + " | " + statement));
        }
        return found;
    }

    /** A constant whose value the listing does not know matches any value. */
    private static boolean saidBy(Set<String> statements, String listed) {
        return statements.contains(listed)
                || listed.startsWith("field ") && statements.stream().anyMatch(s -> s.startsWith(listed + " = "));
    }

    private static boolean saysMoreThan(Set<String> listed, String declared) {
        return listed.contains(declared)
                || declared.startsWith("field ") && listed.contains(declared.replaceFirst(" = .*", ""));
    }

    /** The explained differences: lines {@code missing|extra | type | statement | reason}. */
    static Set<String> explained(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
        Set<String> explained = new TreeSet<>();
        for (String line : lines) {
            int reason = line.lastIndexOf(" | ");
            if (line.split(" \\| ").length != 4 || line.substring(reason + 3).isBlank()) {
                throw new IllegalArgumentException(file + ": kind | type | statement | reason expected: " + line);
            }
            explained.add(line.substring(0, reason));
        }
        return explained;
    }
}
