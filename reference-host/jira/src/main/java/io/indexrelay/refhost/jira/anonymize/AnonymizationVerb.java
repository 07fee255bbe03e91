package io.indexrelay.refhost.jira.anonymize;

import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code anonymizeUser} {@code user}: as Jira's task in the background does, each step in a transaction of its own and none of
 * them told by an event. Errors of handlers stop nothing; they are the answer in the end.
 */
public final class AnonymizationVerb {

    private final Store store;
    private final People people;
    private final Handlers handlers;
    private final Consumer<String> mustAdminister;
    private final TransactionTemplate outside;
    private final TransactionTemplate step;
    private final UserKeys keys;

    /** @param mustAdminister refuses whoever may not do what its text says */
    public AnonymizationVerb(Store store, People people, Handlers handlers, Consumer<String> mustAdminister) {
        this.store = store;
        this.people = people;
        this.handlers = handlers;
        this.mustAdminister = mustAdminister;
        this.step = new TransactionTemplate(store.transactions());
        this.outside = new TransactionTemplate(store.transactions());
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.keys = new UserKeys(store);
    }

    public Map<String, Verb> verbs() {
        return Map.of("anonymizeUser", this::anonymize, "oldUser", this::oldUser);
    }

    /** With a key as users have who were there before Jira 8.4. Nothing tells of it. */
    private Done oldUser(Action action) {
        mustAdminister.accept("create users");
        String name = action.text("name");
        Refused.unless(people.keyOfName(name).isEmpty(), "There is a user \"" + name + "\" already");
        people.directory().create(new Account(name, name, name + "@example.com", true), name);
        people.map(name, Directory.fold(name));
        people.directory().addUser(name, ApplicationAccess.DEFAULT_GROUP);
        return Done.of("user/" + Directory.fold(name));
    }

    private Done anonymize(Action action) {
        mustAdminister.accept("anonymise users");
        String user = action.text("user");
        String key = people.keyOfName(user)
                .or(() -> people.nameOfKey(user).map(name -> user))
                .orElseThrow(() -> new Refused("There is no user \"" + user + "\""));
        String alias = "JIRAUSER" + people.idOfKey(key);
        boolean hasNewKey = key.matches("JIRAUSER\\d+");
        List<String> errors = Objects.requireNonNull(outside.execute(status -> steps(key, hasNewKey ? key : alias)));
        Refused.unless(errors.isEmpty(), "The user is anonymised, with errors: " + errors);
        return Done.of("user/" + (hasNewKey ? key : alias));
    }

    private List<String> steps(String key, String newKey) {
        List<String> errors = new ArrayList<>(handlers.anonymizes(key));
        step.executeWithoutResult(status -> withoutProfile(key, newKey));
        if (!newKey.equals(key)) {
            errors.addAll(handlers.changesKey(key, newKey));
            step.executeWithoutResult(status -> {
                people.changeKey(key, newKey);
                keys.replace(key, newKey);
            });
        }
        String name = people.nameOfKey(newKey).orElseThrow();
        String newName = Directory.fold(newKey);
        errors.addAll(handlers.changesName(name, newName));
        step.executeWithoutResult(status -> {
            people.directory().account(name).ifPresent(account -> people.directory()
                    .rename(account, newName));
            people.rename(people.byKeyEvenWhenUnknown(newKey), newName);
        });
        return errors;
    }

    /** A user who was deleted has none any more. */
    private void withoutProfile(String key, String newKey) {
        store.from("SchemePermissions")
                .where("type", "user")
                .where("parameter", key)
                .delete();
        people.nameOfKey(key).flatMap(name -> people.directory().account(name)).ifPresent(account -> people.directory()
                .update(new Account(
                        account.name(),
                        "user-" + Integer.toHexString(newKey.hashCode()),
                        newKey + "@jira.invalid",
                        false)));
    }
}
