package io.indexrelay.refhost.osgi;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JARs and folders that the host's own classes come from. */
final class ClassPath {

    private ClassPath() {}

    /** The entries of the loader if it lists them, as the launcher's does, else those the JVM was started with. */
    static List<Path> of(ClassLoader loader) {
        List<Path> entries = new ArrayList<>();
        if (loader instanceof URLClassLoader urls) {
            for (URL url : urls.getURLs()) {
                entries.add(path(url));
            }
        } else {
            for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                entries.add(Path.of(entry));
            }
        }
        entries.removeIf(entry -> entry.toString().isEmpty() || !Files.exists(entry));
        return entries;
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file of the class path: " + url, e);
        }
    }
}
