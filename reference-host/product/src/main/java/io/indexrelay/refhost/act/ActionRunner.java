package io.indexrelay.refhost.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Does lists of actions in order, each in a transaction of its own, and stops at the first that fails. */
public final class ActionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ActionRunner.class);

    private final String product;
    private final TransactionTemplate transaction;
    private final NativeEvents events;
    private final Session session;
    private final Map<String, Verb> verbs = new HashMap<>();

    /**
     * @param product its name as texts say it, such as {@code Confluence}
     * @param session lets the thread be who acts
     * @param verbs the verbs by name, of the product and of people; no name stands twice
     */
    public ActionRunner(
            String product,
            TransactionTemplate transaction,
            NativeEvents events,
            Session session,
            List<Map<String, Verb>> verbs) {
        this.product = product;
        this.transaction = transaction;
        this.events = events;
        this.session = session;
        verbs.forEach(some -> some.forEach((name, verb) -> {
            if (this.verbs.put(name, verb) != null) {
                throw new IllegalArgumentException("Two verbs have the name " + name);
            }
        }));
    }

    /** @return for each action done {@code {"subject"}} or {@code {}}; last, perhaps, {@code {"error"}} */
    public List<JsonNode> run(JsonNode actions) {
        List<JsonNode> answers = new ArrayList<>();
        if (!actions.isArray()) {
            return List.of(answer("error", "A list of actions is a JSON array"));
        }
        Map<String, String> named = new HashMap<>();
        for (JsonNode json : actions) {
            Action action = new Action(json, named);
            try {
                Done done = one(action);
                done.subject().ifPresent(subject -> {
                    if (json.hasNonNull("ref")) {
                        named.put(json.get("ref").asText(), subject);
                    }
                });
                answers.add(done.subject()
                        .map(subject -> answer("subject", subject))
                        .orElseGet(JsonNodeFactory.instance::objectNode));
            } catch (Refused e) {
                answers.add(answer("error", Objects.toString(e.getMessage())));
                return answers;
            } catch (RuntimeException e) {
                LOG.warn("The action {} failed", json.path("do").asText(), e);
                answers.add(answer("error", json.path("do").asText() + " failed: " + e));
                return answers;
            }
        }
        return answers;
    }

    private Done one(Action action) {
        Verb verb = verbs.get(action.verb());
        Refused.unless(
                verb != null,
                "There is no verb \"" + action.verb() + "\"; " + product + " has "
                        + verbs.keySet().stream().sorted().toList());
        boolean silent = action.optional("events").filter("none"::equals).isPresent();
        Verb known = Objects.requireNonNull(verb);
        return session.as(action.text("as"), () -> {
            if (silent) {
                return events.muted(() -> inTransaction(known, action));
            }
            Done done = inTransaction(known, action);
            done.afterwards().forEach(events::publish);
            return done;
        });
    }

    private Done inTransaction(Verb verb, Action action) {
        return events.afterwards(() -> Objects.requireNonNull(transaction.execute(status -> verb.run(action))));
    }

    private static ObjectNode answer(String field, String text) {
        return JsonNodeFactory.instance.objectNode().put(field, text);
    }
}
