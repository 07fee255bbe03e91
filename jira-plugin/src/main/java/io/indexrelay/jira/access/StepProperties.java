package io.indexrelay.jira.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The browse properties of a workflow step: {@code jira.permission.browse.<type>[.n]} restricts the issues in it,
 * {@code jira.permission.subtasks.browse.<type>[.n]} the sub-tasks of those.
 *
 * <p>Source: Jira 6.3.15. There a step's own properties and those of the parent's step are one list, of which one has to
 * admit the user; {@code user} names a user by name, not by key; {@code ${pkey}} stands for the project's key; a property
 * that cannot be understood fails every question about the issue.
 */
final class StepProperties {

    private static final String OWN = "jira.permission.browse";
    private static final String OF_SUBTASKS = "jira.permission.subtasks.browse";
    private static final Pattern DOT = Pattern.compile("\\.");

    private StepProperties() {}

    /** Whether any of the properties says who may browse. */
    static boolean restrictBrowsing(Map<?, ?> properties) {
        return properties.keySet().stream()
                .map(String::valueOf)
                .anyMatch(name -> isOf(OWN, name) || isOf(OF_SUBTASKS, name));
    }

    /**
     * @param keyOf the key of a user by name, {@code ""} where there is none
     * @throws IllegalStateException when a property cannot be understood; then the product lets nobody through
     */
    static List<Holder> own(Map<?, ?> properties, String projectKey, UnaryOperator<String> keyOf) {
        return holders(OWN, properties, projectKey, keyOf);
    }

    /** As {@link #own}, of the sub-tasks of the issues in the step. */
    static List<Holder> ofSubtasks(Map<?, ?> properties, String projectKey, UnaryOperator<String> keyOf) {
        return holders(OF_SUBTASKS, properties, projectKey, keyOf);
    }

    private static List<Holder> holders(
            String prefix, Map<?, ?> properties, String projectKey, UnaryOperator<String> keyOf) {
        List<Holder> holders = new ArrayList<>();
        properties.forEach((name, value) -> typeOf(prefix, String.valueOf(name))
                .ifPresent(
                        type -> holders.add(holder(type, value == null ? "" : value.toString(), projectKey, keyOf))));
        return holders.stream().sorted().toList();
    }

    private static Optional<String> typeOf(String prefix, String name) {
        if (name.equals(prefix)) {
            throw new IllegalStateException("the workflow property " + name + " names no type of holder");
        }
        if (!isOf(prefix, name)) {
            return Optional.empty();
        }
        String type = DOT.split(name.substring(prefix.length() + 1), -1)[0];
        Holder holder = new Holder(type, "");
        if (holder.isUnknown() || holder.asksForAnotherPermission()) {
            throw new IllegalStateException(
                    "the workflow property " + name + " names a type of holder that is not known");
        }
        return Optional.of(type);
    }

    private static boolean isOf(String prefix, String name) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static Holder holder(String type, String value, String projectKey, UnaryOperator<String> keyOf) {
        String parameter = value.replace("${pkey}", projectKey);
        if (!type.equals(Holder.USER)) {
            return new Holder(type, parameter);
        }
        String key = keyOf.apply(parameter);
        return key.isEmpty() ? new Holder(Holder.DENIED, "") : new Holder(type, key);
    }
}
