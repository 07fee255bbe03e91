package io.indexrelay.testsupport.memory;

import io.indexrelay.config.Secret;
import io.indexrelay.config.SecretStore;
import io.indexrelay.config.SettingsStore;
import java.util.Optional;

/** The settings and their secrets in memory. */
public final class InMemorySettings implements SettingsStore, SecretStore {

    private final InMemoryStore store;

    public InMemorySettings(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> load() {
        return store.read(tables -> Optional.ofNullable(tables.settings));
    }

    @Override
    public void save(String json) {
        store.write(tables -> tables.settings = json);
    }

    @Override
    public Optional<Secret> find(String name) {
        return store.read(tables -> Optional.ofNullable(tables.secrets.get(name)));
    }

    @Override
    public void put(String name, Secret secret) {
        store.write(tables -> tables.secrets.put(name, secret));
    }

    @Override
    public void delete(String name) {
        store.write(tables -> tables.secrets.remove(name));
    }
}
