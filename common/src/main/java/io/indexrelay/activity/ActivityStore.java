package io.indexrelay.activity;

import io.indexrelay.config.SecretStore;

/** Where activity is kept: in three tables, and the key of the pseudonyms among the secrets. */
public record ActivityStore(CountTable counts, CountingNodes nodes, DigestTable digests, SecretStore secrets) {}
