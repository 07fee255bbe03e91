package io.indexrelay.refhost.product;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * What the command line said, with the defaults filled in.
 *
 * @param product {@code jira} or {@code confluence}
 * @param platform 7 (javax, Spring 5.3) or 8 (jakarta, Spring 6)
 * @param productVersion as {@code ApplicationProperties.getVersion()} and {@code <restrict>} see it, such as {@code 9.2.1}
 * @param baseUrl scheme, host, port and context path, without a trailing slash
 * @param home the node's own folder
 * @param sharedHome the cluster's common folder
 * @param node the node's name, unique in the cluster
 * @param clustered whether the product should say that it is clustered
 * @param clock the host's time
 * @param lateCaches for how long this node may go on answering what other nodes have changed; zero: not at all
 * @param viewEvents whether a Jira tells of views by events
 */
public record HostSettings(
        String product,
        int platform,
        String productVersion,
        URI baseUrl,
        Path home,
        Path sharedHome,
        String node,
        boolean clustered,
        Clock clock,
        Duration lateCaches,
        boolean viewEvents) {}
