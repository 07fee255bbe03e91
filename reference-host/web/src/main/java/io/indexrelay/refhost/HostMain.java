package io.indexrelay.refhost;

import io.indexrelay.refhost.product.Product;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The reference host's main program. Ends with status 2 when the command line is wrong and 1 when the host cannot start,
 * with one line on the error stream; else it runs until it is told to stop (SIGTERM, Ctrl-C).
 */
public final class HostMain {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private HostMain() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(CommandLine.HELP);
            return;
        }
        try {
            HostOptions options = CommandLine.parse(words);
            System.setProperty(
                    "refhost.log",
                    options.home().resolve("log").resolve("refhost.log").toString());
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            run(options);
        } catch (UsageException wrong) {
            System.err.println("reference-host: " + wrong.getMessage());
            System.exit(USAGE);
        } catch (HostStartException failure) {
            LoggerFactory.getLogger(HostMain.class).error("The host cannot start", failure);
            System.err.println("reference-host: " + failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(HostOptions options) throws UsageException, HostStartException {
        Product product = product(options.product())
                .orElseThrow(() -> new UsageException(
                        "this program holds no reference %s; it holds %s".formatted(options.product(), products())));
        try (Host host = Host.start(options, product, Waits.fromSystemProperties(), Clock.systemUTC(), System.out)) {
            StopSignals.taken().await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        System.out.println("Stopped.");
        System.exit(0);
    }

    private static Optional<Product> product(String name) {
        return ServiceLoader.load(Product.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(product -> product.name().equals(name))
                .findFirst();
    }

    private static List<String> products() {
        return ServiceLoader.load(Product.class).stream()
                .map(provider -> provider.get().name())
                .toList();
    }
}
