package io.indexrelay.refhost.testing;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A reference product, or some parts of one, with the events and services that it had so far. */
public abstract class Stand {

    /** An event, and whether it came while a transaction was open. */
    public record Seen(Object event, boolean inTransaction) {}

    public final List<Seen> seen = new ArrayList<>();
    public final Map<Class<?>, Object> services = new HashMap<>();
    public Consumer<Object> listener = event -> {};

    /** Does a list of actions. */
    protected abstract List<JsonNode> run(JsonNode actions);

    protected abstract TransactionTemplate transaction();

    /** Remembers every event, then shows it to the listener. */
    protected final EventPublisher publisher() {
        return new EventPublisher() {
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
    }

    public final <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(services.get(type), type.getName()));
    }

    public final <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction().execute(status -> work.get()));
    }

    /** Does one action, written with single quotes, and answers its subject. */
    public final String act(String json) {
        JsonNode answer = last(json);
        if (answer.has("error")) {
            throw new AssertionError(json + " -> " + answer.get("error").asText());
        }
        return answer.path("subject").asText("");
    }

    /** Does one action that must fail, and answers its error. */
    public final String refusal(String json) {
        return last(json).path("error").asText();
    }

    private JsonNode last(String json) {
        List<JsonNode> answers = run(parsed("[" + json + "]"));
        return answers.get(answers.size() - 1);
    }

    /** JSON with single quotes. */
    public static JsonNode parsed(String json) {
        try {
            return JsonMapper.builder().build().readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows the slash of a subject. */
    public static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }

    /** Simple names of the events since the last call, in order. */
    public final List<String> events() {
        List<String> names = seen.stream()
                .map(each -> each.event().getClass().getSimpleName())
                .toList();
        seen.clear();
        return names;
    }

    /** The events of a type, in order; all stay remembered. */
    public final <T> List<T> all(Class<T> type) {
        return seen.stream()
                .map(Seen::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The one event of a type; it is wrong if there are more or none. */
    public final <T> T only(Class<T> type) {
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events of " + type.getSimpleName() + ": " + seen);
        }
        return found.get(0);
    }
}
