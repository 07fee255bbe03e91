package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.web.request.Visit;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** What the product says about itself, by the command line's product and version. */
public final class HostApplicationProperties implements ApplicationProperties {

    private static final Instant BUILD_DATE = Instant.parse("2026-11-21T00:00:00Z");

    private final HostSettings settings;

    public HostApplicationProperties(HostSettings settings) {
        this.settings = settings;
    }

    @Override
    public String getBaseUrl() {
        return getBaseUrl(UrlMode.ABSOLUTE);
    }

    /** CANONICAL is the configured address; the others go by the request, where there is one. */
    @Override
    public String getBaseUrl(UrlMode mode) {
        Optional<HttpServletRequest> request = Visit.current().map(Visit::request);
        return switch (mode) {
            case CANONICAL -> canonical();
            case RELATIVE_CANONICAL -> settings.baseUrl().getPath();
            case RELATIVE -> request.map(HttpServletRequest::getContextPath)
                    .orElse(settings.baseUrl().getPath());
            case ABSOLUTE -> request.map(HostApplicationProperties::address).orElse(canonical());
            case AUTO -> request.map(HttpServletRequest::getContextPath).orElse(canonical());
        };
    }

    private String canonical() {
        return settings.baseUrl().toString();
    }

    private static String address(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + request.getContextPath();
    }

    @Override
    public String getDisplayName() {
        return isJira() ? "Jira" : "Confluence";
    }

    @Override
    public String getPlatformId() {
        return isJira() ? PLATFORM_JIRA : PLATFORM_CONFLUENCE;
    }

    private boolean isJira() {
        return settings.product().equals("jira");
    }

    @Override
    public String getVersion() {
        return settings.productVersion();
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // SAL's interface
    public Date getBuildDate() {
        return Date.from(BUILD_DATE);
    }

    /** The version's digits: 9.2.1 is 90201. */
    @Override
    public String getBuildNumber() {
        int number = 0;
        String[] parts = settings.productVersion().split("[^0-9]+");
        for (int i = 0; i < 3; i++) {
            boolean isThere = i < parts.length && !parts[i].isEmpty();
            number = number * 100 + (isThere ? Integer.parseInt(parts[i]) : 0);
        }
        return Integer.toString(number);
    }

    @Override
    public File getHomeDirectory() {
        return settings.home().toFile();
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(settings.home());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(settings.sharedHome());
    }

    @Override
    @SuppressWarnings("NullAway") // SAL: null for an unknown property
    public String getPropertyValue(String key) {
        return null;
    }

    @Override
    public String getApplicationFileEncoding() {
        return "UTF-8";
    }
}
