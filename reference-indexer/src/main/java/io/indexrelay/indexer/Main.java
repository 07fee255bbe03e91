package io.indexrelay.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/** The command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(Options.USAGE);
            return;
        }
        setServerLimits();
        try {
            start(Options.parse(given));
        } catch (UsageException wrong) {
            fail(2, wrong.getMessage());
        } catch (BindException taken) {
            fail(1, "--port and --host can't be listened on: " + taken.getMessage());
        } catch (LockObtainFailedException used) {
            fail(1, "another indexer is using this --data folder");
        } catch (IOException unusable) {
            fail(1, "the --data folder can't be used: " + unusable);
        }
    }

    /**
     * A client that stalls holds a thread for so many seconds at most, as many as a large file may take; small answers go at
     * once.
     */
    private static void setServerLimits() {
        System.setProperty("sun.net.httpserver.maxReqTime", "900");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("jdk.httpserver.maxConnections", "200");
    }

    private static void start(Options options) throws IOException {
        Path data = options.data().isPresent()
                ? Files.createDirectories(options.data().get())
                : temporary();
        List<String> secrets = options.secrets();
        boolean made = secrets.isEmpty() && !Files.exists(data.resolve("secret"));
        if (secrets.isEmpty()) {
            secrets = new SecretFile(data).readOrMake(new SecureRandom());
        }
        ReferenceIndexer indexer;
        try {
            indexer = new ReferenceIndexer(
                    options.host(), options.port(), secrets, data, options.maxStale(), Clock.systemUTC());
        } catch (IOException unusable) {
            removeTemporary(options, data);
            throw unusable;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(indexer, options, data), "stop"));
        String address = "http://" + shown(options.host()) + ":" + indexer.port();
        System.out.println("Reference indexer");
        System.out.println("  page      " + address + "/");
        System.out.println("  endpoint  " + address + "/events");
        System.out.println(
                "  data      " + data.toAbsolutePath() + (options.data().isPresent() ? "" : " (temporary)"));
        if (made) {
            System.out.println("  secret    " + secrets.get(0));
        } else if (options.secrets().isEmpty()) {
            System.out.println("  secret    in " + data.resolve("secret").toAbsolutePath());
        }
        if (!options.host().isLoopbackAddress()) {
            System.err.println("warning: searching needs no login, and everybody who reaches " + shown(options.host())
                    + " may search as any user");
        }
    }

    private static String shown(InetAddress host) {
        String address = host.getHostAddress();
        return host.isLoopbackAddress() ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
    }

    private static Path temporary() throws IOException {
        return Files.createTempDirectory("reference-indexer");
    }

    private static void stop(ReferenceIndexer indexer, Options options, Path data) {
        try {
            indexer.close();
            removeTemporary(options, data);
        } catch (IOException | UncheckedIOException left) {
            System.err.println("warning: " + left);
        }
    }

    private static void removeTemporary(Options options, Path data) throws IOException {
        if (options.data().isPresent()) {
            return;
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void fail(int status, @org.jspecify.annotations.Nullable String message) {
        System.err.println("error: " + message);
        System.exit(status);
    }
}
