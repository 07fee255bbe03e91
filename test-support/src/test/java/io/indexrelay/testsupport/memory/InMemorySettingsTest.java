package io.indexrelay.testsupport.memory;

import io.indexrelay.config.SettingsStore;
import io.indexrelay.testsupport.contract.SettingsStoreContract;

class InMemorySettingsTest extends SettingsStoreContract {

    private final InMemorySettings settings = new InMemorySettings(new InMemoryStore());

    @Override
    protected SettingsStore store() {
        return settings;
    }
}
