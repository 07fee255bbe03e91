package io.indexrelay.refhost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.db.ao.AoTransaction;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asked for, checked, with the defaults filled in.
 *
 * @param product {@code jira} or {@code confluence}
 * @param imports exports and action lists, in the order given
 * @param installs plugin JARs, in the order given
 * @param context {@code ""}, or begins with a slash and does not end with one
 * @param baseUrl the address that the product takes for its own, as an administrator sets it for a whole cluster
 * @param db as {@link io.indexrelay.refhost.db.Database#open} takes it
 * @param aoTransaction whose transaction Active Objects takes part in
 * @param lateCaches for how long the node goes on answering what other nodes changed; zero: not at all
 * @param viewEvents whether a Jira tells of views by events
 * @param lyingLocks whether plugins get cluster locks that another node holds
 * @param config what {@code --config} holds, for the plugin's API
 */
public record HostOptions(
        String product,
        int platform,
        String productVersion,
        List<Path> imports,
        List<Path> installs,
        int port,
        String context,
        URI baseUrl,
        String db,
        Path home,
        Path sharedHome,
        String node,
        AoTransaction aoTransaction,
        Duration lateCaches,
        boolean viewEvents,
        boolean lyingLocks,
        Optional<ObjectNode> config) {

    public HostOptions {
        imports = List.copyOf(imports);
        installs = List.copyOf(installs);
    }

    /** Where this node answers. */
    URI address() {
        return URI.create("http://localhost:" + port + context);
    }

    /** A database that other nodes can use too makes a cluster, if only of one. */
    boolean isClustered() {
        return !db.equals("h2") && !db.startsWith("jdbc:h2:");
    }
}
