package io.indexrelay.testsupport.memory;

import io.indexrelay.config.SecretStore;
import io.indexrelay.testsupport.contract.SecretStoreContract;

class InMemorySecretsTest extends SecretStoreContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected SecretStore store() {
        return new InMemorySettings(store);
    }

    @Override
    protected SecretStore reopened() {
        return new InMemorySettings(store);
    }
}
