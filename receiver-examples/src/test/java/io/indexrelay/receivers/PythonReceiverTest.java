package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.config.ActiveKey;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Needs the package cryptography for Ed25519; without it these tests fail, they are not skipped. */
class PythonReceiverTest extends ExampleContract {

    PythonReceiverTest() {
        super(Implementation.PYTHON);
    }

    @Test
    void runsOnTheStandardLibraryAloneAndSaysWhatEd25519Needs() throws IOException {
        ActiveKey hmac = Keys.hmac();
        try (RunningReceiver alone = RunningReceiver.start(
                Implementation.PYTHON_ALONE,
                Files.createTempDirectory(folder(), "alone"),
                List.of(Keys.forReceivers(hmac)))) {
            assertThat(Push.of(batch(nextPage()), Keys.ed25519(), hmac)
                            .to(alone)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Push.of(batch(nextPage()), Keys.ed25519()).to(alone).statusCode())
                    .isEqualTo(401);
        }
        assertThatThrownBy(() -> RunningReceiver.start(
                        Implementation.PYTHON_ALONE,
                        Files.createTempDirectory(folder(), "alone"),
                        List.of(Keys.forReceivers(Keys.ed25519()))))
                .hasMessageContaining("Ed25519 needs the package 'cryptography'");
    }
}
