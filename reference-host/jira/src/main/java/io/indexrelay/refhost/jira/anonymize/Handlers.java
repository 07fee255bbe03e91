package io.indexrelay.refhost.jira.anonymize;

import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.indexrelay.refhost.plugin.ModuleType;
import java.util.List;

/** Whom Jira asks while it anonymises. Thread-safe. */
public final class Handlers {

    private static final Context CONTEXT = new Context() {};

    private final HandlerModules<UserAnonymizationParameter> users =
            new HandlerModules<>("user-anonymization-handler", UserAnonymizationHandler.class);
    private final HandlerModules<UserPropertyChangeParameter> keys =
            new HandlerModules<>("user-key-change-handler", UserKeyChangeHandler.class);
    private final HandlerModules<UserPropertyChangeParameter> names =
            new HandlerModules<>("user-name-change-handler", UserNameChangeHandler.class);

    public List<ModuleType> types() {
        return List.of(users, keys, names);
    }

    /** @return the errors of their answers, as of the others */
    List<String> anonymizes(String key) {
        return users.update(new UserAnonymizationParameter(key, CONTEXT));
    }

    List<String> changesKey(String from, String to) {
        return keys.update(new UserPropertyChangeParameter(from, to, CONTEXT));
    }

    List<String> changesName(String from, String to) {
        return names.update(new UserPropertyChangeParameter(from, to, CONTEXT));
    }
}
