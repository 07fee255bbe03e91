package io.indexrelay.refhost;

import io.indexrelay.refhost.plugin.FrameworkSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A host in this JVM, with the fake product and short waits. */
public final class RunningHost implements AutoCloseable {

    private final Host host;
    final FakeProduct product;
    private final ByteArrayOutputStream printed;

    private RunningHost(Host host, FakeProduct product, ByteArrayOutputStream printed) {
        this.host = host;
        this.product = product;
        this.printed = printed;
    }

    /** Starts one on a free port. */
    public static RunningHost start(Path home, String... more) throws UsageException, HostStartException {
        return start(home, Clock.systemUTC(), more);
    }

    static RunningHost startAt(Path home, int port) throws UsageException, HostStartException {
        return start(home, Clock.systemUTC(), port);
    }

    static RunningHost start(Path home, Clock clock, String... more) throws UsageException, HostStartException {
        return start(home, clock, freePort(), more);
    }

    private static RunningHost start(Path home, Clock clock, int port, String... more)
            throws UsageException, HostStartException {
        List<String> arguments = Stream.concat(
                        Stream.of("confluence", "--home", home.toString(), "--port", Integer.toString(port)),
                        Stream.of(more))
                .toList();
        Waits waits = new Waits(
                new FrameworkSettings(
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        Duration.ofMillis(300),
                        false,
                        Duration.ofSeconds(30)),
                Duration.ofSeconds(60));
        FakeProduct product = new FakeProduct();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new RunningHost(Host.start(CommandLine.parse(arguments), product, waits, clock, out), product, printed);
    }

    static {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A new browser, not logged in. */
    Browser browser() {
        return new Browser(host.baseUrl());
    }

    @Override
    public void close() {
        host.close();
    }
}
