package io.indexrelay.admin;

import java.net.URI;

/** What we know of the product that we run in. Reads are cheap and need no transaction. */
public interface Host {

    /** {@code jira} or {@code confluence}. */
    String product();

    String productVersion();

    /** Our own version. */
    String version();

    /** The canonical base URL, without a trailing slash; never that of the current request. */
    URI baseUrl();

    /** This node's name, unique in the cluster. */
    String node();
}
