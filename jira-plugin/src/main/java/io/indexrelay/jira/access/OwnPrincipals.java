package io.indexrelay.jira.access;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Atom;
import io.indexrelay.read.FoldedNames;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom an issue names itself: its reporter, its assignee, the users and groups in its custom fields. Only the fields that
 * an entry asks for are read.
 */
public final class OwnPrincipals {

    private final CustomFieldManager fields;

    public OwnPrincipals(CustomFieldManager fields) {
        this.fields = fields;
    }

    boolean fieldExists(String fieldId) {
        return !fieldId.isEmpty() && fields.getCustomFieldObject(fieldId) != null;
    }

    List<Atom> of(Issue issue, Collection<Holder> byIssue) {
        return byIssue.stream()
                .flatMap(entry -> principals(issue, entry))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Atom> principals(Issue issue, Holder entry) {
        return switch (entry.type()) {
            case Holder.REPORTER, Holder.REPORTER_WHO_CREATES -> user(issue.getReporterId());
            case Holder.ASSIGNEE, Holder.ASSIGNEE_WHO_IS_ASSIGNABLE -> user(issue.getAssigneeId());
            case Holder.USER_FIELD -> users(value(issue, entry));
            case Holder.GROUP_FIELD -> groups(value(issue, entry));
            default -> Stream.empty();
        };
    }

    private @Nullable Object value(Issue issue, Holder entry) {
        CustomField field = fields.getCustomFieldObject(entry.parameter());
        return field == null ? null : field.getValue(issue);
    }

    private static Stream<Atom> user(@Nullable String key) {
        return key == null || key.isEmpty() ? Stream.empty() : Stream.of(Atom.user(key));
    }

    /** One user, or several; anything else names nobody. */
    private static Stream<Atom> users(@Nullable Object value) {
        if (value instanceof ApplicationUser user) {
            return user(user.getKey());
        }
        return value instanceof Collection<?> several ? several.stream().flatMap(OwnPrincipals::users) : Stream.empty();
    }

    /** A group, its name as a text or as an option of a list, or several of these. */
    private static Stream<Atom> groups(@Nullable Object value) {
        if (value instanceof Group group) {
            return group(group.getName());
        }
        if (value instanceof Option option) {
            return group(option.getValue());
        }
        if (value instanceof String name) {
            return group(name);
        }
        return value instanceof Collection<?> several
                ? several.stream().flatMap(OwnPrincipals::groups)
                : Stream.empty();
    }

    private static Stream<Atom> group(@Nullable String name) {
        return name == null || name.isEmpty() ? Stream.empty() : Stream.of(Atom.group(FoldedNames.fold(name)));
    }
}
