package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.snapshot.People;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The settings: read by the sender, changed by the administration. Thread-safe; every call reads the store, so that all
 * nodes see a change at once.
 */
public final class Configuration {

    private final SettingsStore store;
    private final SecretStore secrets;
    private final Transactions transactions;
    private final EndpointCheck endpointCheck;
    private final People people;
    private final KeyRing keyRing;
    private final Clock clock;
    private volatile @Nullable UnderstoodScope understood;

    /**
     * @param people who may be the app user
     * @param random cryptographically strong
     */
    public Configuration(
            SettingsStore store,
            SecretStore secrets,
            Transactions transactions,
            EndpointCheck endpointCheck,
            People people,
            RandomGenerator random,
            Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.transactions = transactions;
        this.endpointCheck = endpointCheck;
        this.people = people;
        this.keyRing = new KeyRing(random);
        this.clock = clock;
    }

    public Settings settings() {
        return SettingsReader.read(document());
    }

    /** What may leave. Cheap: the text is read each time and understood only when it is another than last time. */
    public ScopeSettings scope() {
        String text = store.load().orElse("");
        UnderstoodScope known = understood;
        if (known == null || !known.text().equals(text)) {
            known = new UnderstoodScope(text, settings().scope());
            understood = known;
        }
        return known.scope();
    }

    private record UnderstoodScope(String text, ScopeSettings scope) {}

    /** The whole document as the administration shows it, without secrets. */
    public ObjectNode document() {
        ObjectNode document = Schema.defaults();
        store.load().map(Json::parse).ifPresent(saved -> Schema.all().keySet().forEach(path -> {
            JsonNode value = Schema.get(saved, path);
            if (!value.isMissingNode()) {
                Schema.set(document, path, value);
            }
        }));
        return document;
    }

    /** The keys that sign now, newest first. */
    public List<ActiveKey> activeKeys() {
        Instant now = clock.instant();
        return settings().keys().stream()
                .filter(key -> key.isActive(now))
                .map(key -> new ActiveKey(key, needed(KeyRing.secretName(key.id()))))
                .toList();
    }

    /** The further headers of every request, with their values. */
    public Map<String, Secret> headers() {
        Map<String, Secret> headers = new LinkedHashMap<>();
        settings().endpoint().headerNames().forEach(name -> headers.put(name, needed(SecretFields.header(name))));
        return headers;
    }

    /** A PKCS#12 file in base64. */
    public Optional<Secret> clientCertificate() {
        return secrets.find(SecretFields.CERTIFICATE);
    }

    public Optional<Secret> clientCertificatePassword() {
        return secrets.find(SecretFields.CERTIFICATE_PASSWORD);
    }

    /** What {@code GET /metrics} takes as a bearer token. */
    public Optional<Secret> metricsToken() {
        return secrets.find(SecretFields.METRICS);
    }

    /**
     * Merges a partial document into the settings: what it does not name stays, null is the default.
     *
     * @return what changed, field by field, for the audit log
     * @throws InvalidSettingsException with every problem; nothing has been saved then
     */
    public synchronized Map<String, String> change(ObjectNode patch) {
        ObjectNode before = document();
        SettingsPatch change = new SettingsPatch(before, endpointCheck, keyRing, people, now());
        change.apply(patch);
        return save(before, change.document(), change.secrets());
    }

    /**
     * Makes a key, and forgets those that have ended.
     *
     * @return the key with its secret, which is never shown again
     * @throws InvalidSettingsException when there is no such type
     * @throws ConflictException when five keys sign already
     */
    public synchronized ActiveKey createKey(@Nullable String type) {
        KeyType wanted = KeyRing.type(type, "type");
        ObjectNode before = document();
        Instant now = now();
        List<KeyInfo> keys = new ArrayList<>(KeyRing.read(Schema.get(before, Schema.KEYS)));
        if (keys.stream().filter(key -> key.isActive(now)).count() >= KeyRing.MAX_ACTIVE) {
            throw new ConflictException(KeyRing.MAX_ACTIVE + " keys sign already; retire one first");
        }
        Secret secret = keyRing.newSecret(wanted);
        KeyInfo key = keyRing.newKey(wanted, secret, now);
        Map<String, Optional<Secret>> writes = new LinkedHashMap<>();
        keys.stream()
                .filter(known -> !known.isActive(now))
                .forEach(ended -> writes.put(KeyRing.secretName(ended.id()), Optional.empty()));
        keys.removeIf(known -> !known.isActive(now));
        keys.add(0, key);
        writes.put(KeyRing.secretName(key.id()), Optional.of(secret));
        saveKeys(before, keys, writes);
        return new ActiveKey(key, secret);
    }

    /**
     * Ends a key.
     *
     * @param after when it stops signing; in the past, now
     * @return the keys that are left; empty when no key has this id
     * @throws ConflictException when no key without an end would be left
     */
    public synchronized Optional<List<KeyInfo>> retireKey(String id, Instant after) {
        ObjectNode before = document();
        List<KeyInfo> keys = new ArrayList<>(KeyRing.read(Schema.get(before, Schema.KEYS)));
        Optional<KeyInfo> found =
                keys.stream().filter(key -> key.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (keys.stream().noneMatch(key -> !key.id().equals(id) && key.retireAfter() == null)) {
            throw new ConflictException("this is the last key without an end; make another one first");
        }
        Map<String, Optional<Secret>> writes = new LinkedHashMap<>();
        if (after.isAfter(clock.instant())) {
            keys.replaceAll(key -> key.id().equals(id) ? key.until(after.truncatedTo(ChronoUnit.MILLIS)) : key);
        } else {
            keys.removeIf(key -> key.id().equals(id));
            writes.put(KeyRing.secretName(id), Optional.empty());
        }
        saveKeys(before, keys, writes);
        return Optional.of(List.copyOf(keys));
    }

    private void saveKeys(ObjectNode before, List<KeyInfo> keys, Map<String, Optional<Secret>> writes) {
        ObjectNode after = before.deepCopy();
        Schema.set(after, Schema.KEYS, KeyRing.write(keys));
        save(before, after, writes);
    }

    private Map<String, String> save(ObjectNode before, ObjectNode after, Map<String, Optional<Secret>> writes) {
        transactions.inTransaction(() -> {
            writes.forEach((name, secret) ->
                    secret.ifPresentOrElse(value -> secrets.put(name, value), () -> secrets.delete(name)));
            store.save(Json.write(after));
            return after;
        });
        return Differences.between(before, after);
    }

    /** Times in documents have milliseconds, as everywhere in the contract. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Secret needed(String name) {
        return secrets.find(name)
                .orElseThrow(() -> new SettingsException(
                        "the secret " + name + " is set but not to be found; set it again on the administration page"));
    }
}
