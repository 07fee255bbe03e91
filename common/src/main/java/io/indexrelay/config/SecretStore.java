package io.indexrelay.config;

import java.util.Optional;

/**
 * Keeps secrets encrypted: AES-256-GCM, the data key in the shared home (mode 0600), each secret under a key of its own
 * with that key's name as associated data. Protects database dumps and backups, not a machine that was taken over.
 */
public interface SecretStore {

    /** @throws SettingsException when it is there and cannot be decrypted: another home, or tampered with */
    Optional<Secret> find(String name);

    /** @throws SettingsException when the data key cannot be read or written; nothing has been saved then */
    void put(String name, Secret secret);

    void delete(String name);
}
