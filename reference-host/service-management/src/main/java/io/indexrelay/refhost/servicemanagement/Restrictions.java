package io.indexrelay.refhost.servicemanagement;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermission;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntity;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntityType;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code RequestTypePermissionService}. */
@JiraComponent
@ExportAsService(RequestTypePermissionService.class)
public class Restrictions implements RequestTypePermissionService {

    private record Permission(int getRequestTypeId, Set<RequestTypePermissionEntity> getAllowlist)
            implements RequestTypePermission {}

    /**
     * No record: Java 17 keeps the type of the component whose hash was asked for last ({@code asTypeCache} of the method
     * handle in {@code ObjectMethods}), and with it this app's class loader after the app is gone.
     */
    private static final class Entity implements RequestTypePermissionEntity {

        private final String id;
        private final RequestTypePermissionEntityType type;

        Entity(String id, RequestTypePermissionEntityType type) {
            this.id = id;
            this.type = type;
        }

        @Override
        public String getEntityId() {
            return id;
        }

        @Override
        public RequestTypePermissionEntityType getEntityType() {
            return type;
        }
    }

    @Override
    public RequestTypePermission getRequestTypePermission(int requestTypeId) {
        return new Permission(
                requestTypeId,
                Tables.tables().restriction(requestTypeId).stream()
                        .map(entry -> new Entity(entry.holder(), RequestTypePermissionEntityType.valueOf(entry.kind())))
                        .collect(Collectors.toSet()));
    }
}
