package io.indexrelay.refhost.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The entry point of {@code reference-host.jar}. */
public final class Launcher {

    private static final String MAIN = "io.indexrelay.refhost.HostMain";
    private static final int BAD_USAGE = 2;

    private final NestedLibraries libraries;
    private final Path cache;

    Launcher(NestedLibraries libraries, Path cache) {
        this.libraries = libraries;
        this.cache = cache;
    }

    public static void main(String[] arguments) throws Exception {
        int status = new Launcher(new NestedLibraries(ownJar()), cacheFolder()).run(arguments, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Calls the host's main method in a loader of the libraries asked for, on this thread.
     *
     * @return 0 when the main method returned (the host may be running on threads of its own), 2 when the command line is
     *     wrong, which has been said on {@code err}
     * @throws Exception what the main method threw
     */
    int run(String[] arguments, PrintStream err) throws Exception {
        Choice choice;
        try {
            choice = Choice.of(arguments);
            check(choice);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return BAD_USAGE;
        }
        ClassLoader loader = loader(libraries.unpack(choice.folders(), cache));
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class.forName(MAIN, true, loader).getMethod("main", String[].class).invoke(null, (Object) arguments);
            return 0;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void check(Choice choice) throws UsageException, IOException {
        SortedSet<String> folders = libraries.folders();
        if (!folders.contains(choice.ownFolder())) {
            List<String> held = new ArrayList<>();
            for (String folder : folders) {
                int dash = folder.indexOf('-');
                if (dash > 0 && folder.startsWith("platform")) {
                    held.add(folder.substring(dash + 1) + " --platform " + folder.substring("platform".length(), dash));
                }
            }
            throw new UsageException("This build holds no " + choice.product() + " for platform " + choice.platform()
                    + "; it holds: " + String.join(", ", held) + ".");
        }
    }

    private static ClassLoader loader(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return new URLClassLoader("reference-host", urls, ClassLoader.getPlatformClassLoader());
    }

    private static Path ownJar() throws URISyntaxException {
        Path own = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (!Files.isRegularFile(own)) {
            throw new IllegalStateException(
                    "started from " + own + ", which is no JAR; use java -jar reference-host.jar");
        }
        return own;
    }

    /** By the convention of the desktop, else in the home folder, else where temporary files go. */
    private static Path cacheFolder() throws IOException {
        String convention = System.getenv("XDG_CACHE_HOME");
        Path base = convention == null || convention.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(convention);
        try {
            return Files.createDirectories(base.resolve("index-relay").resolve("reference-host"));
        } catch (IOException e) {
            return Files.createTempDirectory("index-relay-reference-host");
        }
    }
}
