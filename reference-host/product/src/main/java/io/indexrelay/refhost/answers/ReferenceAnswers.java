package io.indexrelay.refhost.answers;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.product.ReferenceApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The test interface of a reference product. Each answer comes in one transaction; nothing is remembered beyond it, and nothing
 * answered out of a cache of the node; actions, too, find everything as the tables have it.
 *
 * @param <U> the product's users
 */
public final class ReferenceAnswers<U> implements ReferenceApi {

    private final Facts<U> facts;
    private final Memo memo;
    private final LateCache late;
    private final ActionRunner actions;
    private final TransactionTemplate transaction;

    /**
     * @param memo the one that the product's permissions ask, so that they remember while many are asked about
     * @param late the one that keeps the product's answers, not asked here
     */
    public ReferenceAnswers(
            Facts<U> facts, Memo memo, LateCache late, ActionRunner actions, TransactionTemplate transaction) {
        this.facts = facts;
        this.memo = memo;
        this.late = late;
        this.actions = actions;
        this.transaction = transaction;
    }

    @Override
    public boolean canView(String userKey, String subject) {
        return !canView(List.of(userKey), List.of(subject))
                .getOrDefault(subject, List.of())
                .isEmpty();
    }

    @Override
    public Map<String, List<String>> canView(List<String> userKeys, List<String> subjects) {
        return canView(userKeys, subjects, facts::viewers);
    }

    @Override
    public Map<String, List<String>> canViewInPortal(List<String> userKeys, List<String> subjects) {
        return canView(userKeys, subjects, facts::viewersInPortal);
    }

    private Map<String, List<String>> canView(
            List<String> userKeys, List<String> subjects, Function<String, Predicate<Optional<U>>> viewersOf) {
        return inTransaction(() -> memo.during(() -> {
            Map<String, Optional<U>> asked = asked(userKeys);
            Map<String, List<String>> viewers = new LinkedHashMap<>();
            for (String subject : subjects) {
                Predicate<Optional<U>> may = viewersOf.apply(subject);
                viewers.put(
                        subject,
                        asked.entrySet().stream()
                                .filter(user -> may.test(user.getValue()))
                                .map(Map.Entry::getKey)
                                .toList());
            }
            return viewers;
        }));
    }

    /** By key, in the order asked, without the keys that no user has; {@code ""} is the visitor. */
    private Map<String, Optional<U>> asked(List<String> userKeys) {
        Map<String, Optional<U>> asked = new LinkedHashMap<>();
        for (String key : userKeys) {
            Optional<U> user = key.isEmpty() ? Optional.empty() : facts.user(key);
            if (key.isEmpty() || user.isPresent()) {
                asked.put(key, user);
            }
        }
        return asked;
    }

    @Override
    public List<String> users() {
        return inTransaction(facts::users);
    }

    @Override
    public List<String> contents() {
        return inTransaction(facts::contents);
    }

    @Override
    public List<JsonNode> act(JsonNode list) {
        return late.exactly(() -> actions.run(list));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return late.exactly(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
