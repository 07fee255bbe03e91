package io.indexrelay.config;

import java.util.Optional;

/** Keeps the settings document, one JSON text without any secret. Runs in a transaction of its own. */
public interface SettingsStore {

    Optional<String> load();

    /** @throws SettingsException when the text does not fit; nothing has been saved then */
    void save(String json);
}
