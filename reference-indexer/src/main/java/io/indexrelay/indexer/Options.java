package io.indexrelay.indexer;

import io.indexrelay.indexer.receive.VerificationKey;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any that is free
 * @param secrets keys in their text form; empty: one is made or read from the data folder
 * @param data where to keep everything; empty: a folder that goes at the end
 * @param maxStale how long a source may be silent before searches answer closed; zero: for ever
 */
record Options(InetAddress host, int port, List<String> secrets, Optional<Path> data, Duration maxStale) {

    static final String USAGE =
            """
            Usage: java -jar reference-indexer.jar [options]

            Receives what Index Relay sends, and searches it as any user.

              --port N             port to listen on (default 7070; 0: any that is free)
              --host ADDRESS       address to listen on (default 127.0.0.1). Searching needs no login:
                                   listen on other addresses only where everybody may read everything
              --secret KEY         a key to verify signatures with: whsec_… (HMAC), or whpk_… (Ed25519 public key);
                                   may be repeated. Without it one is made at the first start and kept in DIR/secret
              --data DIR           where to keep everything (default: a temporary folder, gone at the end)
              --max-stale MINUTES  search shows nothing of a source without a heartbeat for so long
                                   (default 15; 0: no limit)
              --help               this text
            """;

    Options {
        secrets = List.copyOf(secrets);
    }

    static Options parse(List<String> arguments) throws UsageException {
        InetAddress host = InetAddress.getLoopbackAddress();
        int port = 7070;
        List<String> secrets = new ArrayList<>();
        Optional<Path> data = Optional.empty();
        Duration maxStale = Duration.ofMinutes(15);
        Iterator<String> rest = spread(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--host" -> host = address(value(option, rest));
                case "--port" -> port = (int) number(option, value(option, rest), 65_535);
                case "--secret" -> secrets.add(key(value(option, rest)));
                case "--data" -> data = Optional.of(folder(value(option, rest)));
                case "--max-stale" -> maxStale = Duration.ofMinutes(number(option, value(option, rest), 525_600));
                default -> throw new UsageException("'" + option + "' is not an option; --help shows all");
            }
        }
        return new Options(host, port, secrets, data, maxStale);
    }

    /** {@code --port=1} is the same as {@code --port 1}. */
    private static List<String> spread(List<String> arguments) {
        return arguments.stream()
                .flatMap(one ->
                        one.startsWith("--") ? Arrays.stream(one.split("=", 2)) : java.util.stream.Stream.of(one))
                .toList();
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new UsageException(option + " needs a value; --help shows which");
        }
        return value;
    }

    private static long number(String option, String value, long most) throws UsageException {
        if (value.matches("[0-9]{1,9}") && Long.parseLong(value) <= most) {
            return Long.parseLong(value);
        }
        throw new UsageException(option + " is '" + value + "': must be a whole number from 0 to " + most);
    }

    private static InetAddress address(String value) throws UsageException {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException unknown) {
            throw new UsageException("--host is '" + value + "': must be an address of this machine");
        }
    }

    private static String key(String value) throws UsageException {
        try {
            VerificationKey.parse(value);
            return value;
        } catch (IllegalArgumentException notAKey) {
            throw new UsageException("--secret: " + notAKey.getMessage());
        }
    }

    private static Path folder(String value) throws UsageException {
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            throw new UsageException("--data is '" + value + "': must be a folder");
        }
    }
}
