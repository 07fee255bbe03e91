package io.indexrelay.refhost.launcher;

import java.util.List;
import java.util.Set;

/**
 * What is to be started.
 *
 * @param product {@code jira} or {@code confluence}
 * @param platform 7 or 8
 */
record Choice(String product, int platform) {

    private static final String USAGE =
            "usage: java -jar reference-host.jar <jira|confluence> [--platform 7|8] [further options, see the README]";

    /**
     * Reads the product, which comes first, and the platform, 7 if not given.
     *
     * @throws UsageException naming the argument and what would be right
     */
    static Choice of(String... arguments) throws UsageException {
        if (arguments.length == 0) {
            throw new UsageException("No product given.\n" + USAGE);
        }
        if (Set.of("--help", "-h").contains(arguments[0])) {
            // The whole help is the host's; any choice that is there can print it.
            return new Choice("confluence", 7);
        }
        String product = arguments[0];
        if (!Set.of("jira", "confluence").contains(product)) {
            throw new UsageException(
                    "The first argument is '" + product + "'; it must be jira or confluence.\n" + USAGE);
        }
        String platform = "7";
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith("--platform=")) {
                platform = arguments[i].substring("--platform=".length());
            } else if (arguments[i].equals("--platform")) {
                platform = i + 1 < arguments.length ? arguments[i + 1] : "";
            }
        }
        if (!Set.of("7", "8").contains(platform)) {
            throw new UsageException("--platform is '" + platform + "'; it must be 7 or 8.\n" + USAGE);
        }
        return new Choice(product, Integer.parseInt(platform));
    }

    /** The library folder that only this choice has. */
    String ownFolder() {
        return "platform" + platform + "-" + product;
    }

    /** All its library folders, in the order of the class path. Any of them may be missing but its own. */
    List<String> folders() {
        return List.of(ownFolder(), "common-" + product, "platform" + platform, "common");
    }
}
