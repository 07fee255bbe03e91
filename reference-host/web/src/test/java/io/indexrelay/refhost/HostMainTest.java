package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a JVM of its own: what it prints, how it ends. */
class HostMainTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path output() {
        return folder.resolve("output.txt");
    }

    @Test
    void runsUntilItIsToldToStopAndThenStopsInOrder() throws Exception {
        Process process = java(
                "confluence",
                "--home",
                folder.resolve("home").toString(),
                "--port",
                Integer.toString(RunningHost.freePort()));
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !process.isAlive() || printed().contains("is ready."));
            assertThat(process.isAlive()).as(printed()).isTrue();
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(printed()).endsWith("Stopped.\n");
            assertThat(folder.resolve("home/log/refhost.log")).exists();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aWrongCommandLineEndsWithStatus2AndOneLine() throws Exception {
        Process process = java("confluence", "--port", "many");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(printed()).isEqualTo("reference-host: --port is \"many\"; it must be a number from 1 to 65535\n");
    }

    @Test
    void aProductThatIsNotThereIsSaid() throws Exception {
        Process process = java("jira", "--home", folder.resolve("home").toString());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(printed()).contains("this program holds no reference jira; it holds [confluence]");
    }

    @Test
    void aStartThatFailsEndsWithStatus1() throws Exception {
        Process process = java(
                "confluence",
                "--home",
                folder.resolve("home").toString(),
                "--port",
                Integer.toString(RunningHost.freePort()),
                "--db",
                "jdbc:postgresql://localhost:1/none");
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(printed()).contains("reference-host: --db: cannot connect to jdbc:postgresql://localhost:1/none");
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                HostMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    private String printed() throws IOException {
        return Files.exists(output()) ? Files.readString(output(), StandardCharsets.UTF_8) : "";
    }
}
