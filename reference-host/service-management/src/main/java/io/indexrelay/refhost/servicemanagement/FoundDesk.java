package io.indexrelay.refhost.servicemanagement;

import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.portal.Portal;
import io.indexrelay.refhost.jira.desk.DeskTables.DeskRow;
import java.util.Optional;

/** A service desk and its portal, which here have one number. */
record FoundDesk(int getId, long getProjectId) implements ServiceDesk, Portal {

    static FoundDesk of(Optional<DeskRow> row) {
        return row.map(desk -> new FoundDesk(desk.id(), desk.project()))
                .orElseThrow(() -> new ServiceDeskServiceException("There is no such service desk"));
    }
}
