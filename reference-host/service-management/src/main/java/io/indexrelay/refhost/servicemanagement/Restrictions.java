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

    private record Entity(String getEntityId, RequestTypePermissionEntityType getEntityType)
            implements RequestTypePermissionEntity {}

    @Override
    public RequestTypePermission getRequestTypePermission(int requestTypeId) {
        return new Permission(
                requestTypeId,
                Tables.tables().restriction(requestTypeId).stream()
                        .map(entry -> new Entity(entry.holder(), RequestTypePermissionEntityType.valueOf(entry.kind())))
                        .collect(Collectors.toSet()));
    }
}
