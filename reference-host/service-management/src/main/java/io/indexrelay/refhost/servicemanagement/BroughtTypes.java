package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.security.type.SecurityType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Puts the types of permission holders beside Jira's own as long as this app is enabled. Jira has no module for them: the real
 * Service Management replaces the whole map, too (read in 5.12).
 */
@JiraComponent
public class BroughtTypes implements InitializingBean, DisposableBean {

    private final List<SecurityType> brought;

    public BroughtTypes(CustomerContext context) {
        this.brought = List.of(new PortalCustomer(context), new OrganizationMember());
    }

    @Override
    public void afterPropertiesSet() {
        Map<String, SecurityType> types = present();
        brought.forEach(type -> types.put(type.getType(), type));
        manager().setSecurityTypes(types);
    }

    @Override
    public void destroy() {
        Map<String, SecurityType> types = present();
        types.values().removeAll(brought);
        manager().setSecurityTypes(types);
    }

    private static Map<String, SecurityType> present() {
        return new LinkedHashMap<>(manager().getSecurityTypes());
    }

    private static PermissionTypeManager manager() {
        return ComponentAccessor.getComponent(PermissionTypeManager.class);
    }
}
