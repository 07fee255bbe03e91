package io.indexrelay.adapter.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.config.SettingsException;
import io.indexrelay.config.SettingsStore;
import io.indexrelay.testsupport.contract.SettingsStoreContract;
import io.indexrelay.testsupport.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class SalSettingsStoreTest extends SettingsStoreContract {

    private final SettingsStore store =
            new SalSettingsStore(new MapPluginSettings(), new InMemoryStore(), "io.indexrelay.confluence");

    @Override
    protected SettingsStore store() {
        return store;
    }

    @Test
    void saysWhatIsTooLongAndKeepsWhatWasThere() {
        store.save("{}");

        assertThatThrownBy(() -> store.save("x".repeat(99_001)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("99001");
        assertThat(store.load()).contains("{}");
    }
}
