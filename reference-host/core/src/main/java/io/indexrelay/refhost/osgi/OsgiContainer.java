package io.indexrelay.refhost.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.SpringVersion;

/** A running Felix with the framework's own bundles in it. Starts with an empty cache: plugins are installed anew. */
public final class OsgiContainer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OsgiContainer.class);
    private static final List<String> GEMINI =
            List.of("gemini-blueprint-io", "gemini-blueprint-core", "gemini-blueprint-extender");
    private static final List<String> OWN =
            List.of("reference-host-extender-fragment", "reference-host-scanner-runtime");
    private static final long STOP_MILLIS = 30_000;

    private final Framework framework;

    private OsgiContainer(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework and its bundles.
     *
     * @param storage folder for Felix's cache; emptied
     * @param properties further framework properties; bundles see them through {@code BundleContext.getProperty}
     * @param versions of the product's packages
     * @param contexts told what becomes of each bundle's Spring context, on the extender's threads
     */
    public static OsgiContainer start(
            Path storage,
            Map<String, String> properties,
            ExportVersions versions,
            Consumer<Map<String, Object>> contexts) {
        ClassLoader loader = OsgiContainer.class.getClassLoader();
        String exported = SystemPackages.exported(ClassPath.of(loader), versions);
        Map<String, Object> configuration = new HashMap<>(properties);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exported);
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toAbsolutePath().toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        configuration.put(Constants.FRAMEWORK_BOOTDELEGATION, "META-INF.services,sun.*,com.sun.*,jdk.*");
        configuration.put("felix.log.level", "1");
        try {
            Files.createDirectories(storage);
            Framework framework = new FrameworkFactory().newFramework(configuration);
            framework.init();
            var marker = new Hashtable<String, Object>(Map.of("io.indexrelay.refhost", "contexts"));
            framework.getBundleContext().registerService(Consumer.class, contexts, marker);
            framework.start();
            OsgiContainer container = new OsgiContainer(framework);
            container.startFrameworkBundles();
            return container;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + storage + " for the OSGi framework", e);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not start: " + e.getMessage(), e);
        }
    }

    private void startFrameworkBundles() throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : bundleNames()) {
            try (InputStream jar = OsgiContainer.class.getResourceAsStream("bundles/" + name + ".jar")) {
                if (jar == null) {
                    throw new IllegalStateException("bundle " + name + " is missing from the host's class path");
                }
                bundles.add(context().installBundle("framework:" + name, jar));
            }
        }
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    /** Gemini as released, or as the build patched it for Spring 6, by the Spring that the class path holds. */
    private static List<String> bundleNames() {
        String spring = String.valueOf(SpringVersion.getVersion());
        List<String> names = new ArrayList<>();
        GEMINI.forEach(name -> names.add((spring.startsWith("5.") ? "spring5/" : "spring6/") + name));
        names.addAll(OWN);
        return names;
    }

    /** The system bundle's context, in which host services are registered. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Stops all bundles and the framework. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            log.warn("the OSGi framework does not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
