package io.indexrelay.receivers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to start a receiver. */
enum Implementation {
    JAVA {
        @Override
        List<String> command(Path data, List<String> keys) {
            return List.of(java(), "-cp", System.getProperty("java.class.path"), "com.example.receiver.Receiver");
        }
    },
    PYTHON {
        @Override
        List<String> command(Path data, List<String> keys) {
            return List.of(
                    "python3", "-B", EXAMPLES.resolve("python/receiver.py").toString());
        }
    },
    /** As on a machine that has nothing but Python's standard library. */
    PYTHON_ALONE {
        @Override
        List<String> command(Path data, List<String> keys) {
            return List.of(
                    "python3",
                    "-B",
                    "-S",
                    EXAMPLES.resolve("python/receiver.py").toString());
        }
    },
    NODE {
        @Override
        List<String> command(Path data, List<String> keys) {
            return List.of("node", EXAMPLES.resolve("node/receiver.mjs").toString());
        }
    },
    REFERENCE_INDEXER {
        @Override
        List<String> command(Path data, List<String> keys) {
            List<String> command = new ArrayList<>(List.of(
                    java(),
                    "-Dsun.net.httpserver.nodelay=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.indexrelay.indexer.Main",
                    "--port",
                    "0",
                    "--data",
                    data.toString()));
            keys.forEach(key -> command.addAll(List.of("--secret", key)));
            return command;
        }
    };

    private static final Path EXAMPLES =
            Path.of("..", "docs", "receivers").toAbsolutePath().normalize();

    abstract List<String> command(Path data, List<String> keys);

    /** What the examples are told by; the indexer has options. */
    Map<String, String> environment(Path data, List<String> keys) {
        return Map.of(
                "RECEIVER_PORT", "0",
                "RECEIVER_DATA", data.resolve("receiver.jsonl").toString(),
                "RECEIVER_KEYS", String.join(" ", keys));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
