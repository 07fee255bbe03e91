package io.indexrelay.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of our own, with its output in a file. Ended with this JVM at the latest. */
public final class JavaProcess implements AutoCloseable {

    private static final Duration STOPPED = Duration.ofSeconds(25);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String name;
    private final Process process;
    private final Path output;

    private JavaProcess(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end-" + name));
    }

    /**
     * Starts {@code java -jar jar arguments…}; output of both streams is appended to {@code output}. Soft references are
     * dropped at each collection, so that what is still there afterwards is held by somebody; these processes live too briefly for more than quick compilation.
     */
    public static JavaProcess start(String name, Path jar, List<String> arguments, Path output) {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            process.getOutputStream().close();
            return new JavaProcess(name, process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
    }

    /**
     * Waits until it is up.
     *
     * @throws IllegalStateException when it ended before, or is not up in time; the message holds the end of its output
     */
    public void awaitReady(BooleanSupplier ready, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        name + " ended with status " + process.exitValue() + ":\n" + lastOutput());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " was not ready after " + atMost + ":\n" + lastOutput());
            }
            pause();
        }
    }

    private void pause() {
        try {
            process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    /** Waits for the process to end by itself and returns its exit status. */
    public int awaitEnd(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(name + " still runs after " + atMost + ":\n" + lastOutput());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
        return process.exitValue();
    }

    /** As {@code kill -9}: nothing of its own runs any more. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
    }

    /**
     * Asks it to stop in order.
     *
     * @throws IllegalStateException when it does not; it is killed then, and the message holds the end of its output
     */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPED.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        name + " did not stop within " + STOPPED + " of being asked to:\n" + lastOutput());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public long pid() {
        return process.pid();
    }

    /** The names of its live threads. */
    public List<String> threads() {
        return threadLines()
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .toList();
    }

    /**
     * Its live threads whose names begin so, each with the number that the JVM gives to no other, such as {@code
     * "index-relay-beat" #57}.
     */
    public Set<String> threads(String prefix) {
        return threadLines()
                .filter(line -> line.startsWith("\"" + prefix))
                .map(line -> line.replaceFirst("^(\"[^\"]*\" #[0-9]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> threadLines() {
        return ask("Thread.print").lines().filter(line -> line.startsWith("\""));
    }

    /** Collects garbage and counts the instances of a class that somebody still holds, over all its loaders. */
    public long instancesOf(String className) {
        return ask("GC.class_histogram")
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length >= 4 && columns[3].equals(className))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }

    private String ask(String diagnosis) {
        try {
            Process asked = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), diagnosis)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Everything it has printed. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastOutput() {
        String all = output();
        return all.substring(Math.max(0, all.length() - 4000));
    }
}
