package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.refhost.db.ao.AoTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void hasTheDefaultsOfTheProductsOwnKit() throws UsageException {
        HostOptions confluence = parse("confluence");
        assertThat(confluence.baseUrl()).hasToString("http://localhost:1990/confluence");
        assertThat(confluence.productVersion()).isEqualTo("9.2.1");
        assertThat(confluence.platform()).isEqualTo(7);
        assertThat(confluence.db()).isEqualTo("h2");
        assertThat(confluence.home()).isEqualTo(Path.of("run/confluence").toAbsolutePath());
        assertThat(confluence.sharedHome()).isEqualTo(confluence.home().resolve("shared"));
        assertThat(confluence.node()).isEqualTo("node-1990");
        assertThat(confluence.isClustered()).isFalse();
        assertThat(confluence.aoTransaction()).isEqualTo(AoTransaction.JOINED);
        assertThat(confluence.lateCaches()).isEqualTo(Duration.ZERO);
        assertThat(confluence.lyingLocks()).isFalse();
        assertThat(confluence.viewEvents()).isTrue();
        HostOptions jira = parse("jira");
        assertThat(jira.baseUrl()).hasToString("http://localhost:2990/jira");
        assertThat(jira.productVersion()).isEqualTo("10.3.0");
        assertThat(parse("confluence", "--platform", "8").productVersion()).isEqualTo("10.2.0");
        assertThat(parse("jira", "--platform", "8").productVersion()).isEqualTo("11.0.0");
        assertThat(parse("jira", "--platform", "8").platform()).isEqualTo(8);
    }

    @Test
    void takesEveryOption() throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        Path actions = Files.writeString(folder.resolve("a.json"), "[]");
        Path plugin = Files.writeString(folder.resolve("p.jar"), "");
        Path config = Files.writeString(folder.resolve("c.json"), "{\"endpoint\":{\"url\":\"http://x\"}}");
        HostOptions options = parse(
                "confluence",
                "--platform",
                "7",
                "--product-version",
                "9.5.0-m01",
                "--port",
                "8080",
                "--context",
                "/",
                "--db",
                "jdbc:postgresql://localhost/x",
                "--home",
                folder.resolve("h").toString(),
                "--shared-home",
                folder.resolve("s").toString(),
                "--node",
                "a.b-1",
                "--import",
                export.toString(),
                "--import",
                actions.toString(),
                "--install",
                plugin.toString(),
                "--config",
                config.toString());
        assertThat(options.baseUrl()).hasToString("http://localhost:8080");
        assertThat(options.productVersion()).isEqualTo("9.5.0-m01");
        assertThat(options.imports()).containsExactly(export, actions);
        assertThat(options.installs()).containsExactly(plugin);
        assertThat(options.config().orElseThrow().path("endpoint").path("url").asText())
                .isEqualTo("http://x");
        assertThat(options.isClustered()).isTrue();
        assertThat(options.node()).isEqualTo("a.b-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bamboo | the first argument must be jira or confluence; it is \"bamboo\"",
                "confluence --colour red | there is no option \"--colour\"; see --help",
                "confluence --port | --port needs a value",
                "confluence --port --db h2 | --port needs a value",
                "confluence --port x | --port is \"x\"; it must be a number from 1 to 65535",
                "confluence --port 70000 | it must be a number from 1 to 65535",
                "confluence --port 1 --port 2 | --port is given twice: \"1\" and \"2\"",
                "confluence --platform 9 | --platform is \"9\"; it must be a number from 7 to 8",
                "confluence --context confluence | --context is \"confluence\"; it must be / or a path",
                "confluence --context /a/ | --context is \"/a/\"",
                "confluence --product-version nine | --product-version is \"nine\"; it must be a version such as 9.2.1",
                "jira --late-caches 2s | --late-caches is \"2s\"; it must be a number from 0 to 3600000",
                "jira --locks false | --locks is \"false\"; it must be true or lie",
                "jira --ao-transaction both | --ao-transaction is \"both\"; it must be joined or own",
                "confluence --node a/b | --node is \"a/b\"; it must be 1 to 60 of letters",
                "confluence --import /no/such.zip | --import is \"/no/such.zip\", which is not there",
                "confluence --install /no/such.jar | --install is \"/no/such.jar\", which is not there; it must be a file",
                "confluence --config /no/such.json | --config is \"/no/such.json\", which cannot be read",
                "confluence --home /etc/hostname | --home is \"/etc/hostname\", which is a file; it must be a folder",
            })
    void saysInOneSentenceWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> parse(line.strip().split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void activeObjectsMayHaveATransactionOfItsOwn() throws UsageException {
        assertThat(parse("jira", "--ao-transaction", "own").aoTransaction()).isEqualTo(AoTransaction.OWN);
        assertThat(parse("jira", "--late-caches", "2500").lateCaches()).isEqualTo(Duration.ofMillis(2500));
        assertThat(parse("jira", "--locks", "lie").lyingLocks()).isTrue();
        assertThat(parse("jira", "--view-events", "false").viewEvents()).isFalse();
    }

    @Test
    void needsAProduct() {
        assertThatThrownBy(this::parse).hasMessage("the first argument must be jira or confluence");
    }

    @Test
    void aConfigurationMustBeAJsonObject() throws IOException {
        Path list = Files.writeString(folder.resolve("list.json"), "[]");
        assertThatThrownBy(() -> parse("confluence", "--config", list.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("which holds no JSON object");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThatThrownBy(() -> parse("confluence", "--config", broken.toString()))
                .hasMessageContaining("which is not JSON");
    }

    @Test
    void theHelpNamesEveryOptionOfTheContract() {
        List<String> options = new ArrayList<>(List.of(
                "--platform", "--product-version", "--import", "--install", "--port", "--context", "--db", "--home"));
        options.addAll(List.of(
                "--shared-home",
                "--node",
                "--ao-transaction",
                "--late-caches",
                "--view-events",
                "--locks",
                "--config"));
        assertThat(CommandLine.HELP).contains(options);
    }

    private HostOptions parse(String... arguments) throws UsageException {
        return CommandLine.parse(List.of(arguments));
    }
}
