package io.indexrelay.testsupport.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A patch that takes one rule away.
 *
 * @param prose what the patched classes do, its first line
 * @param red the test that must notice, its second line after {@code red: }
 */
record Mutation(Path file, String prose, NamedTest red) {

    private static final String RED = "red: ";

    /** @throws IllegalArgumentException when the file does not begin with these two lines */
    static Mutation read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3 || lines.get(0).isBlank() || !lines.get(1).startsWith(RED)) {
                throw new IllegalArgumentException(
                        file + " must begin with a line of prose and a line " + RED + "<class>#<test>");
            }
            return new Mutation(file, lines.get(0), NamedTest.parse(lines.get(1).substring(RED.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".patch".length());
    }
}
