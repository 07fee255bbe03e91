package io.indexrelay.refhost.osgi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.Version;

/**
 * The versions under which a product offers its own packages. Packages of the product carry its version; those of the
 * platform carry the versions of its libraries. Only those of events and Active Objects are published for platform 7; the
 * others follow the rule that each platform raised the major version of each library by one.
 */
public final class ExportVersions {

    /** Libraries of platform 6, as read in a product: the majors that later platforms count on from. */
    private static final Map<String, Integer> MAJOR_ON_PLATFORM_6 = Map.of(
            "com.atlassian.activeobjects", 5,
            "com.atlassian.crowd", 5,
            "com.atlassian.event", 5,
            "com.atlassian.plugin", 7,
            "com.atlassian.plugins.rest", 7,
            "com.atlassian.sal", 5,
            "com.atlassian.scheduler", 4);

    private final TreeMap<String, Version> versions = new TreeMap<>();

    private ExportVersions() {}

    /**
     * For one platform and product.
     *
     * @param platform 7 or 8
     * @param productVersion such as {@code 11.0.0-m01}
     */
    public static ExportVersions of(int platform, String productVersion) {
        ExportVersions exports = new ExportVersions();
        exports.versions.put("com.atlassian", new Version(platform, 0, 0));
        MAJOR_ON_PLATFORM_6.forEach(
                (name, major) -> exports.versions.put(name, new Version(major + platform - 6, 0, 0)));
        Version product = SystemPackages.osgiVersion(productVersion);
        // A milestone would sort above its release in OSGi; what plugins compare with is the numbers.
        Version numbers = new Version(product.getMajor(), product.getMinor(), product.getMicro());
        for (String name : new String[] {"confluence", "jira", "user", "bonnie", "config", "core"}) {
            exports.versions.put("com.atlassian." + name, numbers);
        }
        return exports;
    }

    /** The version of a package, or empty where its JAR's own word counts. */
    Optional<Version> of(String packageName) {
        String prefix = packageName;
        while (!prefix.isEmpty()) {
            Version version = versions.get(prefix);
            if (version != null) {
                return Optional.of(version);
            }
            prefix = prefix.substring(0, Math.max(prefix.lastIndexOf('.'), 0));
        }
        return Optional.empty();
    }
}
