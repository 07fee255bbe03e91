package io.indexrelay.refhost.servicemanagement;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;

/** {@code CustomerContextService}: the host's answer to what is seen in the portal runs as a customer's request. */
@JiraComponent
@ExportAsService(CustomerContextService.class)
public class CustomerContext implements CustomerContextService {

    @Override
    public boolean isInCustomerContext() {
        return Tables.tables().isInCustomerContext();
    }

    @Override
    public <T> T runInCustomerContext(NoExceptionsCallable<T> callable) {
        return Tables.tables().inCustomerContext(callable::call);
    }
}
