package io.indexrelay.jira.access;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Atom;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.read.FoldedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is involved in a request as a customer: its reporter and what three fields of Service Management hold. Approvers, and
 * whom other apps involve, are not among them. The fields are told by the keys of their types; that of the groups' field is
 * not known, so it is any of Service Management's that speaks of groups and holds some.
 */
public final class Involved {

    private static final String OF_SERVICE_MANAGEMENT = "com.atlassian.servicedesk:";
    private static final String PARTICIPANTS = OF_SERVICE_MANAGEMENT + "sd-request-participants";
    private static final String ORGANIZATIONS = OF_SERVICE_MANAGEMENT + "sd-customer-organizations";
    private static final String GROUPS = "group";

    private final CustomFieldManager fields;
    private final Desks desks;

    public Involved(CustomFieldManager fields, Desks desks) {
        this.fields = fields;
        this.desks = desks;
    }

    List<Atom> in(Issue issue) {
        List<Atom> found = new ArrayList<>();
        if (issue.getReporterId() != null && !issue.getReporterId().isEmpty()) {
            found.add(Atom.user(issue.getReporterId()));
        }
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            String type = field.getCustomFieldType().getKey();
            if (type != null && type.startsWith(OF_SERVICE_MANAGEMENT)) {
                add(type, field.getValue(issue), found);
            }
        }
        return found;
    }

    private void add(String type, @Nullable Object value, List<Atom> found) {
        if (!(value instanceof Collection<?> several)) {
            return;
        }
        if (type.equals(ORGANIZATIONS)) {
            desks.organizations(several).forEach(id -> found.add(Atom.organization(id)));
            return;
        }
        for (Object each : several) {
            if (type.equals(PARTICIPANTS) && each instanceof ApplicationUser user) {
                found.add(Atom.user(user.getKey()));
            } else if (type.contains(GROUPS) && each instanceof Group group) {
                found.add(Atom.group(FoldedNames.fold(group.getName())));
            }
        }
    }
}
