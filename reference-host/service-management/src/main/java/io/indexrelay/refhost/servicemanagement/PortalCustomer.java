package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import org.jspecify.annotations.Nullable;

/**
 * {@code sd.customer.portal.only}: customers, while they are in the portal, and nobody in Jira itself (read in Service
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
        return context.isInCustomerContext();
    }
}
