package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.indexrelay.refhost.jira.desk.DeskTables.TypeRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code RequestTypeService}: only as it is asked past everybody's permissions. */
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

    @Override
    public RequestTypeQuery.Builder newQueryBuilder() {
        return new QueryBuilder();
    }

    @Override
    public PagedResponse<RequestType> getRequestTypes(@Nullable ApplicationUser user, RequestTypeQuery asked) {
        Query query = (Query) asked;
        if (!query.overrides()) {
            throw new UnsupportedOperationException("Only queries that override security are answered here");
        }
        List<RequestType> found = Tables.tables().types().stream()
                .filter(query::means)
                .<RequestType>map(row -> new Type(row.id(), row.desk(), row.name(), row.description()))
                .toList();
        return Page.of(found, query.page());
    }
}
