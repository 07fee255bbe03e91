package io.indexrelay.system;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line of the demonstration said.
 *
 * @param run made anew at each start; only a folder named by the user or the project's own {@code run/demo}
 */
record DemoOptions(Path run, int platform, int jiraPort, int confluencePort, int indexerPort, boolean once) {

    static final String USAGE =
            """
            there are --run DIR (made anew), --platform 7|8, --jira-port N, --confluence-port N, --indexer-port N, \
            --once (do the edits once and end, with status 1 when one did not arrive)""";

    /** @throws IllegalArgumentException naming the argument, the value and what would be right */
    static DemoOptions parse(List<String> args) {
        Path run = Artifacts.project().resolve("run/demo");
        int platform = 7;
        int jiraPort = Product.JIRA.standardPort();
        int confluencePort = Product.CONFLUENCE.standardPort();
        int indexerPort = 7070;
        boolean once = false;
        Iterator<String> words = args.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--run" -> run = Path.of(value(word, words)).toAbsolutePath();
                case "--platform" -> platform = platform(value(word, words));
                case "--jira-port" -> jiraPort = port(word, value(word, words));
                case "--confluence-port" -> confluencePort = port(word, value(word, words));
                case "--indexer-port" -> indexerPort = port(word, value(word, words));
                case "--once" -> once = true;
                default -> throw new IllegalArgumentException(word + " is not known; " + USAGE);
            }
        }
        return new DemoOptions(run, platform, jiraPort, confluencePort, indexerPort, once);
    }

    int port(Product product) {
        return switch (product) {
            case JIRA -> jiraPort;
            case CONFLUENCE -> confluencePort;
        };
    }

    private static int platform(String value) {
        return switch (value) {
            case "7" -> 7;
            case "8" -> 8;
            default -> throw new IllegalArgumentException("--platform " + value + " is not known; there are 7 and 8");
        };
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
