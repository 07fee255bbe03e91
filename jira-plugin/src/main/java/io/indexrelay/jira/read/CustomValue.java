package io.indexrelay.jira.read;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A custom field's value for the wire, by what it is and not by the name of its type, so that other apps' fields of users,
 * options or dates come out alike: texts, numbers, the texts of options, keys of users and projects, names of groups,
 * versions and labels, days and moments; several of these as a list, a cascading choice from the outside in. Anything else
 * is what the change history would say of it.
 */
final class CustomValue {

    private static final String DAY = "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";
    private static final double EXACT = 1L << 53;

    private CustomValue() {}

    /** Empty where there is none. Throws whatever the type throws. */
    static Optional<Object> of(CustomField field, String typeKey, @Nullable Object value, FieldRules rules) {
        if (value == null || isEmpty(value)) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(rules.plain(field.getId(), text));
        }
        if (value instanceof Date date) {
            return Optional.of(typeKey.equals(DAY) ? Times.day(date) : Times.moment(date));
        }
        Optional<Object> known = value instanceof Map<?, ?> cascade ? list(outsideIn(cascade)) : known(value);
        return known.isPresent() ? known : said(field, value);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Map<?, ?> cascade && cascade.isEmpty();
    }

    private static Optional<Object> known(@Nullable Object value) {
        return value instanceof Collection<?> several ? list(several) : Optional.ofNullable(single(value));
    }

    private static @Nullable Object single(@Nullable Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Option option) {
            return option.getValue();
        }
        if (value instanceof ApplicationUser user) {
            return user.getKey();
        }
        if (value instanceof Group group) {
            return group.getName();
        }
        if (value instanceof Label label) {
            return label.getLabel();
        }
        if (value instanceof Version version) {
            return version.getName();
        }
        return value instanceof Project project ? project.getKey() : null;
    }

    /** Whole numbers as such; others as text, because the wire has no fractions. */
    private static Object number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < EXACT
                ? (Object) number.longValue()
                : number instanceof Double || number instanceof Float ? fraction(value) : number.toString();
    }

    private static String fraction(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Empty when there is something in it that we do not know. */
    private static Optional<Object> list(Collection<?> several) {
        List<Object> elements = new ArrayList<>();
        for (Object element : several) {
            Object known = single(element);
            if (known == null) {
                return Optional.empty();
            }
            elements.add(known);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    /** The parent stands under null, its child under "1" (read in Jira 6.3.15). */
    private static List<Object> outsideIn(Map<?, ?> cascade) {
        List<Object> levels = new ArrayList<>();
        for (Object key = null; cascade.get(key) != null; key = Integer.toString(levels.size())) {
            levels.add(cascade.get(key));
        }
        return levels;
    }

    /** What the change history would say. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Object> said(CustomField field, Object value) {
        CustomFieldType type = field.getCustomFieldType();
        String text = type.getChangelogString(field, value);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
