package io.indexrelay.refhost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.db.ao.AoTransaction;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the host's arguments. */
final class CommandLine {

    static final String HELP =
            """
            java -jar reference-host.jar <jira|confluence> [options]

              --platform 7|8         7 (default): javax, Spring 5.3, as Jira 10 and Confluence 9;
                                     8: jakarta, Spring 6, as Jira 11 and Confluence 10
              --product-version V    default 10.3.0 (Jira) or 9.2.1 (Confluence), on platform 8 11.0.0 or 10.2.0
              --import FILE|DIR      a Jira XML backup; a Confluence XML export (zip, or a folder that holds entities.xml);
                                     a .json list of /refhost/act actions, done without events unless an action says
                                     otherwise. May be given several times; what was imported before is not repeated
              --install PLUGIN.jar   upload and enable a plugin; may be given several times
              --port N               default 2990 (Jira) or 1990 (Confluence)
              --context /PATH        default /jira or /confluence
              --base-url URL         default http://localhost:PORT/CONTEXT; the nodes of a cluster are given the same
              --db h2|postgres|URL   h2 (default): a file under the home; postgres: an embedded server under the home;
                                     or a JDBC URL of H2 or PostgreSQL
              --home DIR             default run/<product>
              --shared-home DIR      default <home>/shared; the same for all nodes of a cluster
              --node NAME            default node-<port>; unique in the cluster
              --ao-transaction joined|own   joined (default): what Active Objects writes inside a product's transaction is
                                     part of it; own: it is committed by itself, at once
              --late-caches MILLIS   default 0; for so long this node goes on answering plugins about permissions, groups and
                                     entities what it answered before another node changed them
              --view-events true|false   true (default): Jira tells of views of issues and dashboards by events; false: of
                                     none, as versions may that nobody has looked at
              --locks true|lie       true (default): cluster locks as the product's; lie: plugins on this node are given
                                     a lock that another node holds
              --config FILE.json     sent to the plugin's API when it has no configuration yet
              --help                 this text

            System properties: atlassian.plugins.enable.wait, refhost.service.wait, refhost.shutdown.wait (seconds; 300, 300
            and 10), atlassian.dev.mode (false), ao-plugin.upgrade.task.lock.timeout (seconds; 300000).
            """;

    private static final Set<String> SINGLE = Set.of(
            "--platform",
            "--product-version",
            "--port",
            "--context",
            "--base-url",
            "--db",
            "--home",
            "--shared-home",
            "--node",
            "--ao-transaction",
            "--late-caches",
            "--view-events",
            "--locks",
            "--config");
    private static final Set<String> SEVERAL = Set.of("--import", "--install");
    private static final Set<String> PRODUCTS = Set.of("jira", "confluence");
    private static final int MAX_PORT = 65_535;
    private static final int LONGEST_LATE = 3_600_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final String product;

    private CommandLine(List<String> arguments) throws UsageException {
        if (arguments.isEmpty() || !PRODUCTS.contains(arguments.get(0))) {
            throw new UsageException("the first argument must be jira or confluence"
                    + (arguments.isEmpty() ? "" : "; it is \"" + arguments.get(0) + "\""));
        }
        product = arguments.get(0);
        for (int i = 1; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!SINGLE.contains(option) && !SEVERAL.contains(option)) {
                throw new UsageException("there is no option \"%s\"; see --help".formatted(option));
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw new UsageException(option + " needs a value; see --help");
            }
            List<String> given = values.computeIfAbsent(option, name -> new ArrayList<>());
            if (SINGLE.contains(option) && !given.isEmpty()) {
                throw new UsageException(
                        "%s is given twice: \"%s\" and \"%s\"".formatted(option, given.get(0), arguments.get(i + 1)));
            }
            given.add(arguments.get(i + 1));
        }
    }

    /** @throws UsageException for the first thing that is wrong */
    static HostOptions parse(List<String> arguments) throws UsageException {
        return new CommandLine(arguments).options();
    }

    private HostOptions options() throws UsageException {
        boolean jira = product.equals("jira");
        int platform = number("--platform", 7, 7, 8);
        int port = number("--port", jira ? 2990 : 1990, 1, MAX_PORT);
        Path home = folder("--home", Path.of("run", product));
        String context = context(jira ? "/jira" : "/confluence");
        return new HostOptions(
                product,
                platform,
                matching(
                        "--product-version",
                        version(jira, platform),
                        "[0-9]+(\\.[0-9]+)*(-[A-Za-z0-9.]+)?",
                        "a version such as 9.2.1"),
                paths("--import", true),
                paths("--install", false),
                port,
                context,
                baseUrl("http://localhost:" + port + context),
                text("--db", "h2"),
                home,
                folder("--shared-home", home.resolve("shared")),
                matching("--node", "node-" + port, "[A-Za-z0-9._-]{1,60}", "1 to 60 of letters, digits, . _ and -"),
                aoTransaction(),
                Duration.ofMillis(number("--late-caches", 0, 0, LONGEST_LATE)),
                matching("--view-events", "true", "true|false", "true or false").equals("true"),
                matching("--locks", "true", "true|lie", "true or lie").equals("lie"),
                config());
    }

    private AoTransaction aoTransaction() throws UsageException {
        String word = text("--ao-transaction", AoTransaction.JOINED.word());
        for (AoTransaction each : AoTransaction.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new UsageException("--ao-transaction is \"%s\"; it must be joined or own".formatted(word));
    }

    private static String version(boolean jira, int platform) {
        if (platform == 8) {
            return jira ? "11.0.0" : "10.2.0";
        }
        return jira ? "10.3.0" : "9.2.1";
    }

    private String text(String option, String otherwise) {
        return values.getOrDefault(option, List.of(otherwise)).get(0);
    }

    private int number(String option, int otherwise, int from, int to) throws UsageException {
        String text = text(option, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new UsageException("%s is \"%s\"; it must be a number from %d to %d".formatted(option, text, from, to));
    }

    private String matching(String option, String otherwise, String pattern, String right) throws UsageException {
        String text = text(option, otherwise);
        if (!text.matches(pattern)) {
            throw new UsageException("%s is \"%s\"; it must be %s".formatted(option, text, right));
        }
        return text;
    }

    private String context(String otherwise) throws UsageException {
        String text = text("--context", otherwise);
        if (text.equals("/")) {
            return "";
        }
        if (!text.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new UsageException(
                    "--context is \"%s\"; it must be / or a path such as /confluence, without a slash at the end"
                            .formatted(text));
        }
        return text;
    }

    private URI baseUrl(String otherwise) throws UsageException {
        return URI.create(matching(
                "--base-url",
                otherwise,
                "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*",
                "an address such as https://wiki.example.com/confluence, without a slash at the end"));
    }

    private Path folder(String option, Path otherwise) throws UsageException {
        Path folder =
                Path.of(text(option, otherwise.toString())).toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("%s is \"%s\", which is a file; it must be a folder".formatted(option, folder));
        }
        return folder;
    }

    private List<Path> paths(String option, boolean foldersToo) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String text : values.getOrDefault(option, List.of())) {
            Path path = Path.of(text).toAbsolutePath().normalize();
            if (!Files.isRegularFile(path) && !(foldersToo && Files.isDirectory(path))) {
                throw new UsageException("%s is \"%s\", which is not there; it must be a file%s"
                        .formatted(option, text, foldersToo ? " or a folder" : ""));
            }
            paths.add(path);
        }
        return paths;
    }

    private Optional<ObjectNode> config() throws UsageException {
        String text = text("--config", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode config = new ObjectMapper().readTree(Files.readAllBytes(Path.of(text)));
            if (config instanceof ObjectNode object) {
                return Optional.of(object);
            }
            throw new UsageException("--config is \"%s\", which holds no JSON object".formatted(text));
        } catch (JsonProcessingException malformed) {
            throw new UsageException(
                    "--config is \"%s\", which is not JSON: %s".formatted(text, malformed.getOriginalMessage()));
        } catch (IOException unreadable) {
            throw new UsageException("--config is \"%s\", which cannot be read: %s".formatted(text, unreadable));
        }
    }
}
