package io.indexrelay.jira.read.desk.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntity;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService;
import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import io.indexrelay.access.Atom;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.read.FoldedNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Request types, asked for without a user and past their restrictions, and the restrictions themselves. */
final class RequestTypes {

    private static final String RESTRICTIONS = "com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService";

    private final Function<String, Object> services;

    RequestTypes(Function<String, Object> services) {
        this.services = services;
    }

    Optional<RequestKind> ofIssue(long issueId) {
        return list(query -> query.issue(issueId)).stream().findFirst();
    }

    Optional<RequestKind> byId(int id) {
        return list(query -> query.requestType(id)).stream()
                .filter(type -> type.id() == id)
                .findFirst();
    }

    /** As the user themselves would ask; a refusal is a no. */
    boolean isShown(@Nullable ApplicationUser user, int id) {
        try {
            return list(user, query -> query.requestType(id)).stream().anyMatch(type -> type.id() == id);
        } catch (ServiceDeskServiceException refused) {
            return false;
        }
    }

    List<RequestKind> of(Desk desk) {
        return list(query -> query.serviceDesk(desk.id()));
    }

    /** A version that has no such service has no restrictions; one whose service differs throws, and hides the type. */
    Optional<List<Atom>> allowed(int requestType) {
        Object found = services.apply(RESTRICTIONS + "?");
        if (!(found instanceof RequestTypePermissionService service)) {
            return Optional.empty();
        }
        Collection<RequestTypePermissionEntity> entities =
                service.getRequestTypePermission(requestType).getAllowlist();
        return entities.isEmpty()
                ? Optional.empty()
                : Optional.of(entities.stream()
                        .map(RequestTypes::atom)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The names of the types are those of the REST interface; whom another names is nobody. */
    private static Optional<Atom> atom(RequestTypePermissionEntity entity) {
        String id = entity.getEntityId();
        return switch (entity.getEntityType().name()) {
            case "USER" -> Optional.of(Atom.user(id));
            case "GROUP" -> Optional.of(Atom.group(FoldedNames.fold(id)));
            case "ORGANIZATION" -> Optional.of(Atom.organization(id));
            default -> Optional.empty();
        };
    }

    private List<RequestKind> list(UnaryOperator<RequestTypeQuery.Builder> narrowed) {
        return list(null, query -> narrowed.apply(query).requestOverrideSecurity(true));
    }

    @SuppressWarnings("NullAway") // The API takes null for nobody (javadoc of 4.13 and later).
    private List<RequestKind> list(@Nullable ApplicationUser user, UnaryOperator<RequestTypeQuery.Builder> narrowed) {
        RequestTypeService service =
                (RequestTypeService) services.apply("com.atlassian.servicedesk.api.requesttype.RequestTypeService");
        List<RequestType> found = Pages.all(page -> service.getRequestTypes(
                user,
                narrowed.apply(service.newQueryBuilder()).pagedRequest(page).build()));
        return found.stream()
                .map(type -> new RequestKind(type.getId(), type.getPortalId(), type.getName(), description(type)))
                .sorted(Comparator.comparingInt(RequestKind::id))
                .toList();
    }

    private static String description(RequestType type) {
        return type.getDescription() == null ? "" : type.getDescription();
    }
}
