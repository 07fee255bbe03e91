package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.config.SettingsStore;
import org.junit.jupiter.api.Test;

/** What every keeper of the settings promises. */
public abstract class SettingsStoreContract {

    /** The store under test, empty at the start of each test. */
    protected abstract SettingsStore store();

    @Test
    void hasNothingAtFirst() {
        assertThat(store().load()).isEmpty();
    }

    @Test
    void givesBackWhatWasSavedLast() {
        store().save("{\"a\":1}");
        store().save("{\"a\":\"ä €  \"}");

        assertThat(store().load()).contains("{\"a\":\"ä €  \"}");
    }

    @Test
    void keepsSettingsOfManyKilobytes() {
        String json = "{\"caPem\":\"" + "A".repeat(60_000) + "\"}";

        store().save(json);

        assertThat(store().load()).contains(json);
    }
}
