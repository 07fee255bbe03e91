package io.indexrelay.refhost.jira;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A started reference Jira with what its events and services were. */
public final class Tracker implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** An event, and whether it came while the transaction was open. */
    record Seen(Object event, boolean inTransaction) {}

    final List<Seen> seen = new ArrayList<>();
    final Map<Class<?>, Object> services = new HashMap<>();
    Consumer<Object> listener = event -> {};
    Instant now = NOW;

    private final ReferenceJira product = new ReferenceJira();
    private final PlatformTransactionManager transactions;

    private Tracker(DataSource dataSource, boolean clustered) {
        this.transactions = product.open(
                dataSource,
                new HostSettings(
                        "jira",
                        7,
                        "10.3.0",
                        URI.create("http://localhost:2990/jira"),
                        Path.of("target/home"),
                        Path.of("target/shared"),
                        "node1",
                        clustered,
                        new TestClock()));
        services.put(EventPublisher.class, new EventPublisher() {
            @Override
            public void publish(Object event) {
                seen.add(new Seen(event, TransactionSynchronizationManager.isActualTransactionActive()));
                listener.accept(event);
            }

            @Override
            public void register(Object each) {}

            @Override
            public void unregister(Object each) {}

            @Override
            public void unregisterAll() {}
        });
        product.start(new HostServices() {
            @Override
            public <T> void export(Class<T> type, T service) {
                services.put(type, service);
            }

            @Override
            public <T> T get(Class<T> type) {
                return service(type);
            }
        });
    }

    private final class TestClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** On a database of its own, in memory. */
    static Tracker fresh() {
        return on(memory());
    }

    static DataSource memory() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    static Tracker on(DataSource dataSource) {
        return new Tracker(dataSource, false);
    }

    ReferenceJira product() {
        return product;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(services.get(type), type.getName()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    /** Does one action, written with single quotes, and answers its subject. */
    String act(String json) {
        JsonNode answer = last(json);
        if (answer.has("error")) {
            throw new AssertionError(json + " -> " + answer.get("error").asText());
        }
        return answer.path("subject").asText("");
    }

    /** Does one action as the administrator. */
    String admin(String json) {
        return act("{'as':'admin'," + json.substring(1));
    }

    /** Does one action that must fail, and answers its error. */
    String refusal(String json) {
        return last(json).path("error").asText();
    }

    private JsonNode last(String json) {
        List<JsonNode> answers = product.reference().act(parsed("[" + json + "]"));
        return answers.get(answers.size() - 1);
    }

    static JsonNode parsed(String json) {
        try {
            return JsonMapper.builder().build().readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the user of that name may view; {@code ""} is a visitor. */
    boolean sees(String username, String subject) {
        String key = username.isEmpty() ? "" : key(username);
        return product.reference().canView(key, subject);
    }

    String key(String username) {
        return product.users().byUsername(username).orElseThrow().key();
    }

    /** What follows the slash of a subject. */
    static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }

    <T> List<T> all(Class<T> type) {
        return seen.stream()
                .map(Seen::event)
                .flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty())
                .toList();
    }

    <T> T only(Class<T> type) {
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events of " + type.getSimpleName() + ": " + seen);
        }
        return found.get(0);
    }

    @Override
    public void close() {
        product.close();
    }
}
