package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.config.ActiveKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the three examples have in common beyond the rule: their settings and their file. */
abstract class ExampleContract extends ReceiverContract {

    private static final String SOURCE = "urn:indexrelay:confluence:contract";

    private final Implementation implementation;

    ExampleContract(Implementation implementation) {
        super(implementation);
        this.implementation = implementation;
    }

    @Test
    void showsNothingOfASourceThatFellSilent() throws IOException {
        ActiveKey key = Keys.hmac();
        try (RunningReceiver silent = start(List.of(Keys.forReceivers(key)), Map.of("RECEIVER_MAX_SILENCE", "0"))) {
            assertThat(Push.of(batch(nextPage()), key).to(silent).statusCode()).isEqualTo(200);
            JsonNode answer = silent.found("", "", false);
            assertThat(answer.path("results")).isEmpty();
            assertThat(answer.path("warnings").findValuesAsText("source")).containsExactly(SOURCE);
        }
    }

    @Test
    void passesOverALineThatWasCutByACrash() throws IOException {
        ActiveKey key = Keys.hmac();
        Path data = Files.createTempDirectory(folder(), "cut");
        String page = nextPage();
        try (RunningReceiver first = RunningReceiver.start(implementation, data, List.of(Keys.forReceivers(key)))) {
            Push.of(batch(page), key).to(first);
        }
        Path file = data.resolve("receiver.jsonl");
        Files.writeString(file, Files.readString(file).substring(0, 60), StandardOpenOption.APPEND);
        try (RunningReceiver second = RunningReceiver.start(implementation, data, List.of(Keys.forReceivers(key)))) {
            assertThat(second.seen(SOURCE, "", false)).containsOnlyKeys(page);
        }
        assertThat(Files.readString(file)).endsWith("\n");
    }

    @Test
    void keepsNothingOfTheTextOfWhatWasDeletedAfterItsNextStart() throws IOException {
        ActiveKey key = Keys.hmac();
        Path data = Files.createTempDirectory(folder(), "gone");
        List<String> keys = List.of(Keys.forReceivers(key));
        String page = nextPage();
        try (RunningReceiver first = RunningReceiver.start(implementation, data, keys)) {
            Push.of(batch(page), key).to(first);
            Push.of("[" + deletion(page) + "]", key).to(first);
        }
        RunningReceiver.start(implementation, data, keys).close();
        assertThat(Files.readString(data.resolve("receiver.jsonl")))
                .contains(page)
                .doesNotContain("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_%%%", "whsec_c2hvcnQ=", "whpk_c2hvcnQ=", "whsk_c2hvcnQ="})
    void doesNotStartWithoutAKeyAndNeverRepeatsOne(String key) {
        assertThatThrownBy(() -> start(List.of(key), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot start: ")
                .hasMessageNotContaining("c2hvcnQ=");
    }
}
