package io.indexrelay.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command line of a build step: {@code --name value}, where a name may come more than once. */
public final class Arguments {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Reads a command line.
     *
     * @param known the names the step takes, without the dashes
     * @throws BuildFailure for a name it does not take, or a name without a value
     */
    public static Arguments parse(String[] args, Set<String> known) {
        Arguments parsed = new Arguments();
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!known.contains(name)) {
                throw new BuildFailure("arguments", "'" + args[i] + "' is not one of " + known);
            }
            if (i + 1 == args.length) {
                throw new BuildFailure("arguments", "'" + args[i] + "' needs a value after it");
            }
            parsed.values.computeIfAbsent(name, key -> new ArrayList<>()).add(args[i + 1]);
        }
        return parsed;
    }

    /** All values of a name, in the order given; empty when there is none. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** All values of a name as paths. */
    public List<Path> paths(String name) {
        return all(name).stream().map(Path::of).toList();
    }

    /**
     * The one value of a name.
     *
     * @throws BuildFailure when it was given not once
     */
    public String one(String name) {
        List<String> given = all(name);
        if (given.size() != 1) {
            throw new BuildFailure(
                    "arguments", "--" + name + " must be given once, was given " + given.size() + " times");
        }
        return given.get(0);
    }

    /** The one value of a name as a path. */
    public Path path(String name) {
        return Path.of(one(name));
    }

    /** Values of the form {@code key=value} as a map. */
    public Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : all(name)) {
            int at = pair.indexOf('=');
            if (at < 1) {
                throw new BuildFailure("arguments", "--" + name + " '" + pair + "' is not of the form key=value");
            }
            pairs.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return pairs;
    }
}
