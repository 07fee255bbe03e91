package io.indexrelay.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void listensOnLoopbackUnlessTold() throws UsageException {
        Options options = Options.parse(List.of());
        assertThat(options.host().isLoopbackAddress()).isTrue();
        assertThat(options.port()).isEqualTo(7070);
        assertThat(options.maxStale()).isEqualTo(Duration.ofMinutes(15));
        assertThat(options.data()).isEmpty();
    }

    @Test
    void readsEveryOption() throws UsageException {
        Options options = Options.parse(List.of(
                "--port",
                "0",
                "--host=0.0.0.0",
                "--secret=" + Sender.SECRET,
                "--secret",
                Sender.SECRET,
                "--data",
                "x",
                "--max-stale",
                "0"));
        assertThat(options.port()).isZero();
        assertThat(options.host().isLoopbackAddress()).isFalse();
        assertThat(options.secrets()).containsExactly(Sender.SECRET, Sender.SECRET);
        assertThat(options.data()).contains(Path.of("x"));
        assertThat(options.maxStale()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | --port needs a value",
                "--port x | --port is 'x': must be a whole number from 0 to 65535",
                "--port 65536 | --port is '65536'",
                "--prot 1 | '--prot' is not an option",
                "7070 | '7070' is not an option",
                "--secret hello | --secret: a secret must start with whsec_",
                "--max-stale -1 | --max-stale is '-1'",
            })
    void saysWhatIsWrong(String arguments, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(arguments.split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void makesASecretOnceForItsOwnerOnly(@TempDir Path data) throws IOException {
        SecretFile file = new SecretFile(data);
        List<String> made = file.readOrMake(new SecureRandom());
        assertThat(made).hasSize(1).allMatch(key -> key.startsWith("whsec_"));
        assertThat(file.readOrMake(new SecureRandom())).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
        Files.writeString(data.resolve("secret"), "nonsense");
        assertThatThrownBy(() -> file.readOrMake(new SecureRandom()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("whsec_")
                .hasMessageNotContaining("nonsense");
    }
}
