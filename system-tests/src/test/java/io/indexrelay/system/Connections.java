package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open connections of a process, as Linux shows them. */
final class Connections {

    private static final int REMOTE = 2;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String ESTABLISHED = "01";

    private Connections() {}

    /** How many established connections the process has to that port of any machine. */
    static long to(long pid, int port) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        Set<String> sockets;
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            sockets = files.map(Connections::target).collect(Collectors.toSet());
        }
        String suffix = ":%04X".formatted(port);
        try (Stream<String> lines =
                Stream.concat(Files.lines(process.resolve("net/tcp")), Files.lines(process.resolve("net/tcp6")))) {
            return lines.map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns[REMOTE].endsWith(suffix) && columns[STATE].equals(ESTABLISHED))
                    .filter(columns -> sockets.contains("socket:[" + columns[INODE] + "]"))
                    .count();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (java.nio.file.NoSuchFileException closedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
