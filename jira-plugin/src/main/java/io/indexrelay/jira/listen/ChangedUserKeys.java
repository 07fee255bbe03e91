package io.indexrelay.jira.listen;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.indexrelay.listen.ModuleReports;
import java.util.Collection;
import java.util.List;

/**
 * Hears that Jira gives a user another key, as it does with keys of before 8.4 when it anonymises: the old one is gone, and
 * nothing else tells of the new one. Built like {@link AnonymizedUsers}, and as harmless.
 */
public final class ChangedUserKeys implements UserKeyChangeHandler {

    private final ModuleReports reports;

    public ChangedUserKeys(ModuleReports reports) {
        this.reports = reports;
    }

    @Override
    public Collection<?> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return Anonymization.reported(
                reports, parameter, () -> List.of(parameter.getOriginal(), parameter.getTarget()));
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 0;
    }
}
