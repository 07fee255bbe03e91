package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.manager.Memo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What workflow steps take away: properties {@code jira.permission.<permission>.<type>[.n]} of the issue's own step and
 * {@code jira.permission.subtasks.<permission>.<type>[.n]} of its parent's. Where there are any, one of them must mean the
 * user; {@code denied} means nobody. A user is written by name there, and {@code ${pkey}} is the project's key.
 */
final class StepRules {

    private static final String PREFIX = "jira.permission.";
    private static final String FOR_SUBTASKS = PREFIX + "subtasks.";

    private final StepProperties properties;
    private final HolderTypes types;
    private final People people;
    private final Memo memo;

    StepRules(StepProperties properties, HolderTypes types, People people, Memo memo) {
        this.memo = memo;
        this.properties = properties;
        this.types = types;
        this.people = people;
    }

    private record Rule(String type, String value) {}

    boolean allow(String permission, Issue issue, @Nullable ApplicationUser user) {
        Optional<String> word = PermissionWords.of(permission);
        if (word.isEmpty()) {
            return true;
        }
        List<Rule> rules = new ArrayList<>(rules(step(issue), PREFIX + word.get() + "."));
        Issue parent = issue.getParentObject();
        if (parent != null) {
            rules.addAll(rules(step(parent), FOR_SUBTASKS + word.get() + "."));
        }
        return rules.isEmpty() || rules.stream().anyMatch(rule -> means(rule, issue, user));
    }

    private Map<String, String> step(Issue issue) {
        Long id = issue.getId();
        return id == null ? Map.of() : memo.get(List.of("step", id), () -> properties.of(id));
    }

    private static List<Rule> rules(Map<String, String> properties, String prefix) {
        return properties.entrySet().stream()
                .filter(property -> property.getKey().startsWith(prefix))
                .map(property ->
                        new Rule(property.getKey().substring(prefix.length()).split("\\.", 2)[0], property.getValue()))
                .toList();
    }

    private boolean means(Rule rule, Issue issue, @Nullable ApplicationUser user) {
        if (rule.type().equals("denied")) {
            return false;
        }
        String value = rule.value().replace("${pkey}", issue.getProjectObject().getKey());
        if (!rule.type().equals("user")) {
            return Permissions.means(types, rule.type(), value, issue, user);
        }
        return people.byName(value)
                .map(JiraUser::getKey)
                .filter(key -> Permissions.means(types, "user", key, issue, user))
                .isPresent();
    }
}
