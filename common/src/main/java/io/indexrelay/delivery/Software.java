package io.indexrelay.delivery;

import java.util.Locale;

/**
 * What runs here.
 *
 * @param product {@code jira} or {@code confluence}
 * @param version ours
 * @param node this node's name, unique in the cluster
 */
public record Software(String product, String productVersion, String version, String node) {

    String userAgent() {
        String name = product.substring(0, 1).toUpperCase(Locale.ROOT) + product.substring(1);
        return "IndexRelay/" + version + " (" + name + "/" + productVersion + ")";
    }
}
