package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.indexrelay.admin.Host;
import io.indexrelay.config.SettingsException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What SAL knows of the product. Thread-safe. */
public final class SalHost implements Host {

    private final ApplicationProperties properties;
    private final String version;
    private final Supplier<String> node;

    /**
     * @param version our own
     * @param node asked at each use: what a product knows of its cluster, SAL does not
     */
    public SalHost(ApplicationProperties properties, String version, Supplier<String> node) {
        this.properties = properties;
        this.version = version;
        this.node = node;
    }

    @Override
    public String product() {
        return ApplicationProperties.PLATFORM_CONFLUENCE.equals(properties.getPlatformId())
                ? "confluence"
                : properties.getPlatformId();
    }

    @Override
    public String productVersion() {
        return properties.getVersion();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public URI baseUrl() {
        String url = properties.getBaseUrl(UrlMode.CANONICAL);
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    @Override
    public String node() {
        return node.get();
    }

    /**
     * The folder that all nodes of the cluster share; of a single node, its own home.
     *
     * @throws SettingsException when the product names neither
     */
    public Path sharedHome() {
        return properties
                .getSharedHomeDirectory()
                .or(properties::getLocalHomeDirectory)
                .orElseThrow(() -> new SettingsException(
                        "the product names no shared home, so there is no place for the key of the secrets"));
    }
}
