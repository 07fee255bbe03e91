package io.indexrelay.refhost.confluence;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A started reference Confluence with what its events and services were. */
final class Wiki implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** An event, and the phase in which it came. */
    record Seen(Object event, boolean inTransaction) {}

    final List<Seen> seen = new ArrayList<>();
    final Map<Class<?>, Object> services = new HashMap<>();
    Consumer<Object> listener = event -> {};

    private final ReferenceConfluence product = new ReferenceConfluence();
    private final PlatformTransactionManager transactions;

    private Wiki(DataSource dataSource, String productVersion) {
        this.transactions = product.open(
                dataSource,
                new HostSettings(
                        "confluence",
                        Line.platform(),
                        productVersion,
                        URI.create("http://localhost:1990/confluence"),
                        Path.of("target/home"),
                        Path.of("target/shared"),
                        "node1",
                        false,
                        Clock.fixed(NOW, ZoneOffset.UTC)));
        EventPublisher publisher = new EventPublisher() {
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
        };
        services.put(EventPublisher.class, publisher);
        product.start(new HostServices() {
            @Override
            public <T> void export(Class<T> type, T service) {
                services.put(type, service);
            }

            @Override
            public <T> T get(Class<T> type) {
                return type.cast(java.util.Objects.requireNonNull(services.get(type), type.getName()));
            }
        });
    }

    /** On a database of its own, in memory. */
    static Wiki fresh() {
        return ofVersion(Line.productVersion());
    }

    /** The same of another version of this line. */
    static Wiki ofVersion(String productVersion) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new Wiki(h2, productVersion);
    }

    static Wiki on(DataSource dataSource) {
        return new Wiki(dataSource, Line.productVersion());
    }

    ReferenceConfluence product() {
        return product;
    }

    <T> T service(Class<T> type) {
        return type.cast(java.util.Objects.requireNonNull(services.get(type), type.getName()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    /** Does one action, written with single quotes, and answers its subject. */
    String act(String json) {
        List<JsonNode> answers = product.reference().act(parsed("[" + json + "]"));
        JsonNode answer = answers.get(answers.size() - 1);
        if (answer.has("error")) {
            throw new AssertionError(json + " -> " + answer.get("error").asText());
        }
        return answer.path("subject").asText("");
    }

    /** Does one action that must fail, and answers its error. */
    String refusal(String json) {
        List<JsonNode> answers = product.reference().act(parsed("[" + json + "]"));
        return answers.get(answers.size() - 1).path("error").asText();
    }

    static JsonNode parsed(String json) {
        try {
            return JsonMapper.builder().build().readTree(json.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
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

    /** Simple names of the events since the last call, in order. */
    List<String> events() {
        List<String> names = seen.stream()
                .map(each -> each.event().getClass().getSimpleName())
                .toList();
        seen.clear();
        return names;
    }

    @Override
    public void close() {
        product.close();
    }
}
