package io.indexrelay.refhost.jira.answers;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.product.ReferenceApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The test interface of the reference Jira. */
public final class JiraAnswers implements ReferenceApi {

    private final People people;
    private final Contents contents;
    private final Visibility visibility;
    private final Memo memo;
    private final ActionRunner actions;
    private final TransactionTemplate transaction;

    public JiraAnswers(
            People people,
            Contents contents,
            Visibility visibility,
            Memo memo,
            ActionRunner actions,
            TransactionTemplate transaction) {
        this.people = people;
        this.contents = contents;
        this.visibility = visibility;
        this.memo = memo;
        this.actions = actions;
        this.transaction = transaction;
    }

    @Override
    public boolean canView(String userKey, String subject) {
        return !canView(List.of(userKey), List.of(subject))
                .getOrDefault(subject, List.of())
                .isEmpty();
    }

    /** @param user null is the visitor who is not logged in */
    private record Asked(String key, @Nullable ApplicationUser user) {}

    @Override
    public Map<String, List<String>> canView(List<String> userKeys, List<String> subjects) {
        return inTransaction(() -> memo.during(() -> {
            List<Asked> users = userKeys.stream().flatMap(this::asked).toList();
            Map<String, List<String>> viewers = new LinkedHashMap<>();
            for (String subject : subjects) {
                viewers.put(
                        subject,
                        users.stream()
                                .filter(asked -> visibility.canView(asked.user(), subject))
                                .map(Asked::key)
                                .toList());
            }
            return viewers;
        }));
    }

    /** Nobody for a key that no user has. */
    private Stream<Asked> asked(String key) {
        return key.isEmpty()
                ? Stream.of(new Asked(key, null))
                : people.byKey(key).map(user -> new Asked(key, user)).stream();
    }

    @Override
    public List<String> users() {
        return inTransaction(
                () -> people.existing().stream().map(JiraUser::getKey).toList());
    }

    @Override
    public List<String> contents() {
        return inTransaction(contents::subjects);
    }

    @Override
    public List<JsonNode> act(JsonNode list) {
        return actions.run(list);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
