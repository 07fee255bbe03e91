package io.indexrelay.config;

import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A configuration over memory, at a fixed time, with the real judgement of addresses. */
public final class TestConfiguration implements SettingsStore, SecretStore, Transactions {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    public final Map<String, Secret> secrets = new HashMap<>();
    public @Nullable String json;

    /** By name; who is not among them is no user. */
    public final Map<String, Person> byName = new HashMap<>();

    public final People people = new People() {
        @Override
        public Optional<Person> byKey(String key) {
            return byName.values().stream()
                    .filter(person -> person.key().equals(key))
                    .findFirst();
        }

        @Override
        public Optional<String> keyOf(String username) {
            return Optional.ofNullable(byName.get(username)).map(Person::key);
        }
    };

    public Configuration configuration() {
        return new Configuration(
                this, this, this, new HttpEndpointCheck(), people, new Random(7), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Override
    public Optional<String> load() {
        return Optional.ofNullable(json);
    }

    @Override
    public void save(String text) {
        json = text;
    }

    @Override
    public Optional<Secret> find(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void put(String name, Secret secret) {
        secrets.put(name, secret);
    }

    @Override
    public void delete(String name) {
        secrets.remove(name);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
