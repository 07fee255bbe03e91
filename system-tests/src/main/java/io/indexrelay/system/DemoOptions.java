package io.indexrelay.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line of the demonstration said.
 *
 * @param run made anew at each start; only a folder named by the user or the project's own {@code run/demo}
 */
record DemoOptions(Path dataSet, Path run, int hostPort, int indexerPort, boolean once) {

    /** @throws IllegalArgumentException naming the argument, the value and what would be right */
    static DemoOptions parse(List<String> args) {
        Path dataSet = Artifacts.project().resolve("reference-host/confluence/target/demo-data-set.json");
        Path run = Artifacts.project().resolve("run/demo");
        int hostPort = 1990;
        int indexerPort = 7070;
        boolean once = false;
        Iterator<String> words = args.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--data-set" -> dataSet = Path.of(value(word, words)).toAbsolutePath();
                case "--run" -> run = Path.of(value(word, words)).toAbsolutePath();
                case "--host-port" -> hostPort = port(word, value(word, words));
                case "--indexer-port" -> indexerPort = port(word, value(word, words));
                case "--once" -> once = true;
                default -> throw new IllegalArgumentException(
                        word
                                + " is not known; there are --data-set FILE, --run DIR, --host-port N, --indexer-port N, --once");
            }
        }
        if (!Files.isRegularFile(dataSet)) {
            throw new IllegalArgumentException("--data-set " + dataSet + " is no file");
        }
        return new DemoOptions(dataSet, run, hostPort, indexerPort, once);
    }

    private static String value(String word, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(word + " wants a value");
        }
        return words.next();
    }

    private static int port(String word, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    word + " " + value + " is no port, which is a number from 1 to 65535", e);
        }
        throw new IllegalArgumentException(word + " " + value + " is no port, which is a number from 1 to 65535");
    }
}
