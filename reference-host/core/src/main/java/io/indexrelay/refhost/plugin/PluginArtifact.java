package io.indexrelay.refhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A plugin JAR that was read and found fit to be installed: a transformerless OSGi bundle with a descriptor.
 *
 * @param key of the descriptor; equal to {@code Atlassian-Plugin-Key}
 * @param name for people
 * @param version of the descriptor, else {@code Bundle-Version}
 * @param springPowered whether the bundle has a Spring context; without one no module class can be built
 * @param modules the descriptor's module elements that belong to this product and version; of the others nothing is
 *     ever touched
 */
record PluginArtifact(Path jar, String key, String name, String version, boolean springPowered, List<Element> modules) {

    private static final Logger log = LoggerFactory.getLogger(PluginArtifact.class);
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String WOULD_NOT_START =
            " The products keep such an upload and do not start again with it, so it was refused.";

    /** Not modules, or without effect in a bundle that is not rewritten. */
    private static final Set<String> NO_MODULES =
            Set.of("plugin-info", "component", "component-import", "module-type", "bundle-instructions");

    PluginArtifact {
        modules = List.copyOf(modules);
    }

    /**
     * Reads a file, trusting nothing about it.
     *
     * @param product what {@code <restrict application>} is compared with
     * @param productVersion what {@code <restrict version>} is compared with
     * @throws UnusableArtifactException when it is no plugin, or one that the products' framework would choke on. Of
     *     the latter two kinds stop the real plugin system from starting again; they are refused here
     */
    static PluginArtifact read(Path file, String product, String productVersion) throws UnusableArtifactException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = manifest(jar);
            Element descriptor = descriptor(jar);
            String key = descriptor.getAttribute("key");
            String version = version(descriptor, manifest);
            check(descriptor, key, version, manifest);
            return new PluginArtifact(
                    file,
                    key,
                    descriptor.getAttribute("name"),
                    version,
                    manifest.getValue("Spring-Context") != null || hasSpringFile(jar),
                    modules(descriptor, product, productVersion));
        } catch (ZipException e) {
            throw new UnusableArtifactException("This is no JAR file (" + e.getMessage() + ").", e);
        } catch (IOException e) {
            throw new UnusableArtifactException("The file cannot be read: " + e.getMessage(), e);
        }
    }

    private static Attributes manifest(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        return manifest == null ? new Attributes() : manifest.getMainAttributes();
    }

    private static Element descriptor(JarFile jar) throws IOException, UnusableArtifactException {
        ZipEntry entry = jar.getEntry(DESCRIPTOR);
        if (entry == null) {
            throw new UnusableArtifactException(
                    "This JAR is no plugin: it has no " + DESCRIPTOR + " in its root folder.");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            Element root = Xml.parse(in);
            if (!root.getTagName().equals("atlassian-plugin")
                    || root.getAttribute("key").isBlank()) {
                throw new UnusableArtifactException(DESCRIPTOR
                        + " must have the root element <atlassian-plugin key=\"...\" plugins-version=\"2\">.");
            }
            return root;
        } catch (SAXException e) {
            throw new UnusableArtifactException(DESCRIPTOR + " is not well-formed: " + e.getMessage(), e);
        }
    }

    private static String version(Element descriptor, Attributes manifest) {
        for (Element information : Xml.children(descriptor, "plugin-info")) {
            for (Element version : Xml.children(information, "version")) {
                return version.getTextContent().trim();
            }
        }
        String bundleVersion = manifest.getValue("Bundle-Version");
        return bundleVersion == null ? "0" : bundleVersion;
    }

    private static boolean hasSpringFile(JarFile jar) {
        return jar.stream().anyMatch(entry -> entry.getName().matches("META-INF/spring/[^/]+\\.xml"));
    }

    private static List<Element> modules(Element descriptor, String product, String productVersion)
            throws UnusableArtifactException {
        List<Element> modules = new ArrayList<>();
        for (Element element : Xml.children(descriptor)) {
            try {
                if (!NO_MODULES.contains(element.getTagName())
                        && Restriction.permits(element, product, productVersion)) {
                    modules.add(element);
                }
            } catch (IllegalArgumentException e) {
                throw new UnusableArtifactException(
                        DESCRIPTOR + ", module '" + element.getAttribute("key") + "': " + e.getMessage(), e);
            }
        }
        return modules;
    }

    /** The same plugin, in another file. */
    PluginArtifact movedTo(Path file) {
        return new PluginArtifact(file, key, name, version, springPowered, modules);
    }

    private static void check(Element descriptor, String key, String version, Attributes manifest)
            throws UnusableArtifactException {
        String manifestKey = manifest.getValue("Atlassian-Plugin-Key");
        String bundleVersion = manifest.getValue("Bundle-Version");
        if (manifestKey == null) {
            throw new UnusableArtifactException(
                    "The manifest has no Atlassian-Plugin-Key. The products would rewrite such"
                            + " a JAR at upload; this host takes only JARs that are OSGi bundles as they are.");
        }
        if (bundleVersion == null) {
            log.warn(
                    "Found plugin key '{}' in the manifest but no bundle version, so it can't be loaded as an OsgiPlugin",
                    manifestKey);
            throw new UnusableArtifactException("Plugin version 'null' is required and must be able to be parsed as an"
                    + " OSGi version. The manifest has no Bundle-Version.");
        }
        if (!"2".equals(descriptor.getAttribute("plugins-version"))) {
            throw new UnusableArtifactException("plugins-version is '" + descriptor.getAttribute("plugins-version")
                    + "' in " + DESCRIPTOR + "; it must be 2.");
        }
        checkBundleVersion(bundleVersion);
        if (!manifestKey.equals(key)) {
            throw new UnusableArtifactException("The plugin key '" + key
                    + "' must either match the OSGi bundle symbolic name (Bundle-SymbolicName) or be specified in the"
                    + " Atlassian-Plugin-Key manifest header (it says '" + manifestKey + "')." + WOULD_NOT_START);
        }
        checkVersion(version);
    }

    private static void checkBundleVersion(String bundleVersion) throws UnusableArtifactException {
        try {
            Version.parseVersion(bundleVersion);
        } catch (IllegalArgumentException e) {
            throw new UnusableArtifactException(
                    "Unable to install bundle: Could not create bundle object. " + e.getMessage()
                            + ". Bundle-Version must look like 1.0.0 or 1.0.0.SNAPSHOT." + WOULD_NOT_START,
                    e);
        }
    }

    private static void checkVersion(String version) throws UnusableArtifactException {
        try {
            VersionOrder.INSTANCE.compare(version, version);
        } catch (IllegalArgumentException e) {
            throw new UnusableArtifactException("The plugin's version " + e.getMessage(), e);
        }
    }
}
