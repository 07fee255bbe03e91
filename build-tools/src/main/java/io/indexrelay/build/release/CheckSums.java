package io.indexrelay.build.release;

import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 sums of the files of a folder, in the form that {@code sha256sum -c} reads. */
final class CheckSums {

    static final String FILE = "SHA256SUMS";

    private CheckSums() {}

    /** Writes the sums of all files below the folder, sorted by name. */
    static void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        of(folder)
                .forEach((name, sum) ->
                        text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(FILE), text);
    }

    /** Files that are missing, changed or not in the list; empty when the folder is as it was released. */
    static List<String> problems(Path folder) throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            String[] parts = line.split("  ", 2);
            if (parts.length < 2) {
                throw new BuildFailure("check sums", "'" + line + "' is not a sum and a file name");
            }
            listed.put(parts[1], parts[0]);
        }
        SortedMap<String, String> present = of(folder);
        List<String> problems = new ArrayList<>();
        listed.forEach((name, sum) -> {
            String actual = present.get(name);
            if (actual == null) {
                problems.add(name + " is listed but not there");
            } else if (!actual.equals(sum)) {
                problems.add(name + " has the sum " + actual + ", listed is " + sum);
            }
        });
        present.keySet().stream()
                .filter(name -> !listed.containsKey(name))
                .forEach(name -> problems.add(name + " is not listed"));
        return problems;
    }

    private static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(FILE)) {
                    sums.put(name, sum(file));
                }
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
