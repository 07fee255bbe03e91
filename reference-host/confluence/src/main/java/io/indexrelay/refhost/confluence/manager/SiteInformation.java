package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.cluster.ClusterNodeInformation;
import com.atlassian.confluence.setup.settings.Settings;
import io.indexrelay.refhost.product.HostSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * The little of {@code SettingsManager}, {@code SystemInformationService} and {@code ClusterManager} that a program needs to find its way.
 */
public final class SiteInformation {

    private final HostSettings host;

    public SiteInformation(HostSettings host) {
        this.host = host;
    }

    /** With the site's title and base URL; not to be saved. */
    public Settings getGlobalSettings() {
        Settings settings = new Settings();
        settings.setSiteTitle(Settings.DEFAULT_SITE_TITLE);
        settings.setBaseUrl(host.baseUrl().toString());
        return settings;
    }

    public boolean isShowInfoOn500() {
        return false;
    }

    public boolean isClustered() {
        return host.clustered();
    }

    public boolean isClusterSupported() {
        return true;
    }

    /** This node, under the name that the host was given. */
    public ClusterNodeInformation getThisNodeInformation() {
        return new Node(host.node());
    }

    private record Node(String name) implements ClusterNodeInformation {

        @Override
        public int getId() {
            return name.hashCode();
        }

        @Override
        public InetSocketAddress getLocalSocketAddress() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        }

        @Override
        public String getAnonymizedNodeIdentifier() {
            return name;
        }

        @Override
        public Optional<String> humanReadableNodeName() {
            return Optional.of(name);
        }

        @Override
        public boolean isLocal() {
            return true;
        }
    }
}
