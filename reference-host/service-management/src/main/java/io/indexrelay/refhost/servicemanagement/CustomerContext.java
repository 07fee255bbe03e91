package io.indexrelay.refhost.servicemanagement;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.customer.CustomerContextService;

/** {@code CustomerContextService}. Only a request of the portal runs as a customer's, and there is no portal here. */
@JiraComponent
@ExportAsService(CustomerContextService.class)
public class CustomerContext implements CustomerContextService {

    @Override
    public boolean isInCustomerContext() {
        return false;
    }
}
