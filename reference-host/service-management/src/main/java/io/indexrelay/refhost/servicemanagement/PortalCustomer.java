package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import org.jspecify.annotations.Nullable;

/**
 * {@code sd.customer.portal.only}: customers of a desk who are involved in a request, while they are in the portal, and nobody in Jira itself (read in Service
 * Management 5.12).
 */
final class PortalCustomer extends BroughtType {

    private final CustomerContextService context;

    PortalCustomer(CustomerContextService context) {
        super("sd.customer.portal.only");
        this.context = context;
    }

    @Override
    boolean means(@Nullable String parameter, ApplicationUser user) {
        throw new UnsupportedOperationException("This type is asked about a project or an issue");
    }

    @Override
    public boolean hasPermission(
            Project project, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return user != null && context.isInCustomerContext() && Customers.comeIn(user, project);
    }

    @Override
    public boolean hasPermission(
            Issue issue, @Nullable String parameter, @Nullable ApplicationUser user, boolean issueCreation) {
        return hasPermission(issue.getProjectObject(), parameter, user, issueCreation)
                && user != null
                && Customers.areInvolved(user, issue);
    }
}
