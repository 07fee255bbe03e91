package io.indexrelay.refhost.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/**
 * What the system bundle exports: every package of the class path that a product would offer to plugins, with the
 * version that its JAR declares or, for the products' own packages, that the product would. What is not on the list (the host's own code, Jackson, Hibernate, Lucene and the like)
 * is invisible to plugins although the host uses it.
 */
final class SystemPackages {

    private static final List<String> OFFERED = List.of(
            "org.springframework",
            "org.aopalliance",
            "org.apache.commons.logging",
            "org.slf4j",
            "javax.servlet",
            "javax.ws.rs",
            "javax.inject",
            "javax.annotation",
            "javax.persistence",
            "jakarta.servlet",
            "jakarta.ws.rs",
            "jakarta.inject",
            "jakarta.annotation",
            "jakarta.persistence",
            "net.java.ao",
            "com.atlassian",
            "bucket",
            "com.opensymphony",
            "org.ofbiz",
            "org.apache.log4j",
            // What stands in for Service Management reads the reference Jira's tables.
            "io.indexrelay.refhost.jira.desk");

    /** Packages of the products' API that a plugin brings; while it is not installed nobody has them. */
    private static final List<String> BROUGHT_BY_PLUGINS = List.of("com.atlassian.servicedesk");

    /** spring-jcl carries Spring's version; Gemini and others import [1.0,2). */
    private static final String COMMONS_LOGGING_VERSION = "1.2";

    private static final Pattern CLAUSE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern CLAUSE_VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([\\w.\\-]+)");
    private static final Pattern FILE_VERSION = Pattern.compile("-(\\d[\\w.\\-]*)\\.jar$");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:[.\\-](.*))?");

    private final Map<String, SortedSet<Version>> packages = new TreeMap<>();

    private final ExportVersions productVersions;

    private SystemPackages(ExportVersions productVersions) {
        this.productVersions = productVersions;
    }

    /** The value of {@code org.osgi.framework.system.packages.extra} for a class path. */
    static String exported(List<Path> classPath, ExportVersions productVersions) {
        SystemPackages exported = new SystemPackages(productVersions);
        for (Path entry : classPath) {
            try {
                if (Files.isDirectory(entry)) {
                    exported.addFolder(entry);
                } else {
                    exported.addJar(entry);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + entry + " of the class path", e);
            }
        }
        StringJoiner header = new StringJoiner(",");
        exported.packages.forEach(
                (name, versions) -> versions.forEach(version -> header.add(name + ";version=\"" + version + "\"")));
        return header.toString();
    }

    private void addFolder(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        add(names, Map.of(), Version.emptyVersion);
    }

    private void addJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            add(names, declared(attributes), jarVersion(attributes, file));
        }
    }

    private void add(List<String> names, Map<String, SortedSet<Version>> declared, Version other) {
        for (String name : names) {
            int slash = name.lastIndexOf('/');
            if (slash < 0 || !name.endsWith(".class") || name.startsWith("META-INF/")) {
                continue;
            }
            String packageName = name.substring(0, slash).replace('/', '.');
            if (isOffered(packageName)) {
                SortedSet<Version> versions = within(packageName, "org.apache.commons.logging")
                        ? only(new Version(COMMONS_LOGGING_VERSION))
                        : productVersions
                                .of(packageName)
                                .map(SystemPackages::only)
                                .orElseGet(() -> declared.getOrDefault(packageName, only(other)));
                packages.merge(packageName, versions, (a, b) -> a.last().compareTo(b.last()) >= 0 ? a : b);
            }
        }
    }

    private static SortedSet<Version> only(Version version) {
        return new TreeSet<>(Set.of(version));
    }

    private static boolean isOffered(String packageName) {
        return within(packageName, OFFERED) && !within(packageName, BROUGHT_BY_PLUGINS);
    }

    private static boolean within(String packageName, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> within(packageName, prefix));
    }

    private static boolean within(String packageName, String prefix) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }

    /** A package may be exported under several versions; slf4j 2 is also offered as 1.7. */
    private static Map<String, SortedSet<Version>> declared(Attributes attributes) {
        Map<String, SortedSet<Version>> versions = new HashMap<>();
        String header = attributes.getValue("Export-Package");
        if (header != null) {
            for (String clause : CLAUSE.split(header)) {
                Matcher version = CLAUSE_VERSION.matcher(clause);
                if (version.find()) {
                    String name = clause.substring(0, clause.indexOf(';')).trim();
                    versions.computeIfAbsent(name, n -> new TreeSet<>()).add(osgiVersion(version.group(1)));
                }
            }
        }
        return versions;
    }

    private static Version jarVersion(Attributes attributes, Path file) {
        for (String header : List.of("Bundle-Version", "Implementation-Version")) {
            String value = attributes.getValue(header);
            if (value != null) {
                return osgiVersion(value);
            }
        }
        Matcher name = FILE_VERSION.matcher(file.getFileName().toString());
        return name.find() ? osgiVersion(name.group(1)) : Version.emptyVersion;
    }

    /** {@code 5.3.39-RC1} becomes {@code 5.3.39.RC1}; what has no number becomes 0. */
    static Version osgiVersion(String version) {
        Matcher parts = NUMBERS.matcher(version.trim());
        if (!parts.matches()) {
            return Version.emptyVersion;
        }
        return new Version(
                number(parts.group(1)),
                number(parts.group(2)),
                number(parts.group(3)),
                parts.group(4) == null ? "" : parts.group(4).replaceAll("[^A-Za-z0-9_\\-]", "_"));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
