package io.indexrelay.adapter.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.config.Secret;
import io.indexrelay.config.SecretStore;
import io.indexrelay.config.SettingsException;
import io.indexrelay.testsupport.contract.SecretStoreContract;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalSecretStoreTest extends SecretStoreContract {

    private static final String KEY = "io.indexrelay.confluence.secret.";

    private final MapPluginSettings settings = new MapPluginSettings();
    private Path home = Path.of("unset");
    private SecretStore store = open(home);

    @BeforeEach
    void openStore(@TempDir Path folder) {
        home = folder;
        store = open(folder);
    }

    @Override
    protected SecretStore store() {
        return store;
    }

    @Override
    protected SecretStore reopened() {
        return open(home);
    }

    @Test
    void keepsNothingReadable() {
        store.put("key-1", Secret.of("whsec_readable"));

        assertThat(settings.values.get(KEY + "key-1")).doesNotContain("readable");
    }

    @Test
    void keepsTheDataKeyForItsOwnUserOnly() throws IOException {
        store.put("key-1", Secret.of("x"));
        Path file = home.resolve("index-relay/data.key");

        assertThat(Files.size(file)).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(home.resolve("index-relay"))) {
            assertThat(files).as("no draft stays behind").containsExactly(file);
        }
    }

    @Test
    void encryptsTheSameValueDifferentlyEachTime() {
        store.put("key-1", Secret.of("x"));
        String first = settings.values.get(KEY + "key-1");
        store.put("key-1", Secret.of("x"));

        assertThat(settings.values.get(KEY + "key-1")).isNotEqualTo(first);
    }

    @Test
    void refusesAValueThatWasPutInAnothersPlace() {
        store.put("key-1", Secret.of("x"));
        settings.values.put(KEY + "key-2", settings.values.getOrDefault(KEY + "key-1", ""));

        assertThatThrownBy(() -> store.find("key-2"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("key-2");
    }

    @Test
    void refusesAValueThatWasChanged() {
        store.put("key-1", Secret.of("x"));
        settings.values.compute(KEY + "key-1", (key, value) -> flipped(String.valueOf(value)));

        assertThatThrownBy(() -> store.find("key-1")).isInstanceOf(SettingsException.class);
        settings.values.put(KEY + "key-1", "1:AAAA");
        assertThatThrownBy(() -> store.find("key-1")).isInstanceOf(SettingsException.class);
        settings.values.put(KEY + "key-1", "plain text");
        assertThatThrownBy(() -> store.find("key-1")).isInstanceOf(SettingsException.class);
    }

    @Test
    void opensNothingWithoutTheSharedHome(@TempDir Path otherHome) throws IOException {
        store.put("key-1", Secret.of("x"));

        assertThatThrownBy(() -> open(otherHome).find("key-1"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is missing");
        assertThat(otherHome.resolve("index-relay")).as("reading makes no key").doesNotExist();

        Files.write(home.resolve("index-relay/data.key"), new byte[5]);
        assertThatThrownBy(() -> store.find("key-1")).hasMessageContaining("5 bytes");
    }

    @Test
    void saysSoWhenTheHomeCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("index-relay"), "a file where the folder should be");

        assertThatThrownBy(() -> store.put("key-1", Secret.of("x")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("data.key");
        assertThat(settings.values).isEmpty();
    }

    @Test
    void nodesThatStartTogetherShareOneKey() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<String>> writes = new ArrayList<>();
        for (int node = 0; node < 8; node++) {
            String name = "key-" + node;
            SecretStore mine = open(home);
            writes.add(nodes.submit(() -> {
                gate.await();
                mine.put(name, Secret.of(name));
                return name;
            }));
        }
        gate.countDown();
        try {
            for (Future<String> write : writes) {
                String name = write.get();
                assertThat(store.find(name)).contains(Secret.of(name));
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private SecretStore open(Path folder) {
        return new SalSecretStore(
                settings, new InMemoryStore(), () -> folder, new SecureRandom(), "io.indexrelay.confluence");
    }

    private static String flipped(String value) {
        int place = value.length() / 2;
        char other = value.charAt(place) == 'A' ? 'B' : 'A';
        return value.substring(0, place) + other + value.substring(place + 1);
    }
}
