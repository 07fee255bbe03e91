package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.indexrelay.refhost.jira.desk.DeskTables.Entry;
import io.indexrelay.refhost.jira.desk.DeskTables.TypeRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code RequestTypeService}: shows a type to those who come into its portal and are on its list, where it has one. */
@JiraComponent
@ExportAsService(RequestTypeService.class)
public class RequestTypes implements RequestTypeService {

    private record Type(int getId, int getPortalId, String getName, String getDescription) implements RequestType {

        @Override
        public String getHelpText() {
            return "";
        }

        @Override
        public long getIssueTypeId() {
            return 0;
        }

        @Override
        public long getIconId() {
            return 0;
        }

        @Override
        public List<Object> getGroups() {
            return List.of();
        }
    }

    private record Query(
            @Nullable Long issue, @Nullable Integer desk, @Nullable Integer type, boolean overrides, PagedRequest page)
            implements RequestTypeQuery {

        boolean means(TypeRow row) {
            Optional<Integer> ofIssue =
                    issue == null ? Optional.empty() : Tables.tables().typeOf(issue);
            return (issue == null || ofIssue.filter(id -> id == row.id()).isPresent())
                    && (desk == null || desk == row.desk())
                    && (type == null || type == row.id());
        }
    }

    private static final class QueryBuilder implements RequestTypeQuery.Builder {
        private @Nullable Long issue;
        private @Nullable Integer desk;
        private @Nullable Integer type;
        private boolean overrides;
        private @Nullable PagedRequest page;

        @Override
        public RequestTypeQuery.Builder issue(Long id) {
            issue = id;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder serviceDesk(Integer number) {
            desk = number;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder requestType(Integer number) {
            type = number;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder requestOverrideSecurity(Boolean asked) {
            overrides = asked;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder pagedRequest(PagedRequest request) {
            page = request;
            return this;
        }

        @Override
        public RequestTypeQuery build() {
            return new Query(issue, desk, type, overrides, Page.orFirst(page));
        }
    }

    private static boolean isShown(TypeRow type, @Nullable ApplicationUser user) {
        return user != null
                && Tables.tables()
                        .desk(type.desk())
                        .filter(desk -> PortalEntrance.isFor(user, desk))
                        .isPresent()
                && isAllowed(Tables.tables().restriction(type.id()), user);
    }

    private static boolean isAllowed(List<Entry> entries, ApplicationUser user) {
        return entries.isEmpty()
                || entries.stream().anyMatch(entry -> switch (entry.kind()) {
                    case "USER" -> entry.holder().equals(user.getKey());
                    case "GROUP" -> ComponentAccessor.getComponent(GroupManager.class)
                            .isUserInGroup(user.getUsername(), entry.holder());
                    default -> Tables.tables()
                            .members(Integer.parseInt(entry.holder()))
                            .contains(user.getKey());
                });
    }

    @Override
    public RequestTypeQuery.Builder newQueryBuilder() {
        return new QueryBuilder();
    }

    @Override
    public PagedResponse<RequestType> getRequestTypes(@Nullable ApplicationUser user, RequestTypeQuery asked) {
        Query query = (Query) asked;
        List<RequestType> found = Tables.tables().types().stream()
                .filter(query::means)
                .filter(row -> query.overrides() || isShown(row, user))
                .<RequestType>map(row -> new Type(row.id(), row.desk(), row.name(), row.description()))
                .toList();
        return Page.of(found, query.page());
    }
}
