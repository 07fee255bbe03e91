package io.indexrelay.jira.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a permission scheme, of a security level or of a workflow step: to whom it grants. All three share one
 * registry of types (read in Jira 6.3.15; {@code sd.customer.portal.only} in Service Management 5.12).
 *
 * @param parameter a group's name, a user's key, the id of a role or of a custom field; {@code ""} where there is none
 */
public record Holder(String type, String parameter) implements Comparable<Holder> {

    static final String GROUP = "group";
    static final String APPLICATION = "applicationRole";
    static final String USER = "user";
    static final String ROLE = "projectrole";
    static final String LEAD = "lead";
    static final String REPORTER = "reporter";
    static final String ASSIGNEE = "assignee";
    static final String USER_FIELD = "userCF";
    static final String GROUP_FIELD = "groupCF";
    static final String REPORTER_WHO_CREATES = "reportercreate";
    static final String ASSIGNEE_WHO_IS_ASSIGNABLE = "assigneeassignable";
    /** Service Management's customers, in the portal only: nobody in Jira itself. */
    static final String PORTAL_CUSTOMER = "sd.customer.portal.only";
    /** In workflow steps only: nobody. */
    static final String DENIED = "denied";

    private static final Set<String> BY_ISSUE =
            Set.of(REPORTER, ASSIGNEE, USER_FIELD, GROUP_FIELD, REPORTER_WHO_CREATES, ASSIGNEE_WHO_IS_ASSIGNABLE);
    private static final Set<String> ALIKE = Set.of(GROUP, APPLICATION, USER, ROLE, LEAD, PORTAL_CUSTOMER, DENIED);

    static Holder of(String type, @Nullable String parameter) {
        return new Holder(type, parameter == null ? "" : parameter);
    }

    /** Whether an entry of this type grants by the issue itself, so that issues carry principals of their own. */
    public static boolean goesByIssue(String type) {
        return BY_ISSUE.contains(type);
    }

    boolean goesByIssue() {
        return goesByIssue(type);
    }

    boolean isPortalCustomer() {
        return type.equals(PORTAL_CUSTOMER);
    }

    boolean asksForAnotherPermission() {
        return type.equals(REPORTER_WHO_CREATES) || type.equals(ASSIGNEE_WHO_IS_ASSIGNABLE);
    }

    /** The same while Jira does not know the type, which it then takes for nobody (read in Jira 6.3.15). */
    Holder unregistered() {
        return new Holder(type + " (not registered)", parameter);
    }

    boolean namesField() {
        return type.equals(USER_FIELD) || type.equals(GROUP_FIELD);
    }

    /** Whether an app brought this type, so that nobody here can say whom it grants to. */
    boolean isUnknown() {
        return !BY_ISSUE.contains(type) && !ALIKE.contains(type);
    }

    @Override
    public int compareTo(Holder other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return parameter.isEmpty() ? type : type + "=" + parameter;
    }
}
