package io.indexrelay.refhost.jira.instance;

import io.indexrelay.refhost.product.HostSettings;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code BuildUtilsInfo}, {@code ClusterInfo} and {@code ApplicationProperties}: what the instance says of itself. */
public final class Instance {

    private static final String BASE_URL = "jira.baseurl";
    private static final String TITLE = "jira.title";

    private final HostSettings settings;

    public Instance(HostSettings settings) {
        this.settings = settings;
    }

    public String getVersion() {
        return settings.productVersion();
    }

    public int[] getVersionNumbers() {
        String release = settings.productVersion().split("-", 2)[0];
        return Arrays.stream(release.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** Such as Jira's own: 10.3.0 is 10030000. */
    public int getApplicationBuildNumber() {
        int[] numbers = Arrays.copyOf(getVersionNumbers(), 3);
        return (numbers[0] * 1000 + numbers[1] * 10) * 1000 + numbers[2];
    }

    public String getCurrentBuildNumber() {
        return String.valueOf(getApplicationBuildNumber());
    }

    public boolean isClustered() {
        return settings.clustered();
    }

    /** Null where the instance is none of a cluster. */
    public @Nullable String getNodeId() {
        return settings.clustered() ? settings.node() : null;
    }

    public @Nullable String getString(String key) {
        return switch (key) {
            case BASE_URL -> settings.baseUrl().toString();
            case TITLE -> "Reference Jira";
            default -> null;
        };
    }

    public @Nullable String getDefaultBackedString(String key) {
        return getString(key);
    }

    public @Nullable String getText(String key) {
        return getString(key);
    }

    public @Nullable String getDefaultBackedText(String key) {
        return getString(key);
    }

    public boolean getOption(String key) {
        return false;
    }

    public Collection<String> getKeys() {
        return List.of(BASE_URL, TITLE);
    }

    public String getEncoding() {
        return "UTF-8";
    }

    public String getContentType() {
        return "text/html; charset=UTF-8";
    }

    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }
}
