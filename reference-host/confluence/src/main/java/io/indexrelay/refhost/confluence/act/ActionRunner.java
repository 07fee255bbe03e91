package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.confluence.event.NativeEvents;
import io.indexrelay.refhost.confluence.people.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Does lists of actions in order, each in a transaction of its own, and stops at the first that fails. */
public final class ActionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ActionRunner.class);

    private final TransactionTemplate transaction;
    private final NativeEvents events;
    private final People people;
    private final Map<String, Verb> verbs = new HashMap<>();

    ActionRunner(TransactionTemplate transaction, NativeEvents events, People people, List<Map<String, Verb>> verbs) {
        this.transaction = transaction;
        this.events = events;
        this.people = people;
        verbs.forEach(this.verbs::putAll);
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
                "There is no verb \"" + action.verb() + "\"; Confluence has "
                        + verbs.keySet().stream().sorted().toList());
        boolean silent = action.optional("events").filter("none"::equals).isPresent();
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user(action));
        try {
            if (silent) {
                return events.muted(() -> inTransaction(Objects.requireNonNull(verb), action));
            }
            Done done = inTransaction(Objects.requireNonNull(verb), action);
            done.afterwards().forEach(events::publish);
            return done;
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private Done inTransaction(Verb verb, Action action) {
        return Objects.requireNonNull(transaction.execute(status -> verb.run(action)));
    }

    /** Nobody is {@code "as":""}. */
    private @Nullable ConfluenceUser user(Action action) {
        String name = action.text("as");
        if (name.isEmpty()) {
            return null;
        }
        return Objects.requireNonNull(transaction.execute(status -> people.byName(name)))
                .orElseThrow(() -> new Refused("There is no user \"" + name + "\" to act as"));
    }

    private static ObjectNode answer(String field, String text) {
        return JsonNodeFactory.instance.objectNode().put(field, text);
    }
}
