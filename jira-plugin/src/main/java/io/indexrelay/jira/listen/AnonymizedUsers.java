package io.indexrelay.jira.listen;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import io.indexrelay.listen.ModuleReports;
import java.util.Collection;
import java.util.List;

/**
 * Hears that Jira anonymises a user, of which no event tells. Whatever the plugin keeps of a user goes by what the sender
 * does then, and nothing of the product is changed. Built by the plugin's Spring container through the descriptor, never a
 * bean itself.
 */
public final class AnonymizedUsers implements UserAnonymizationHandler {

    private final ModuleReports reports;

    public AnonymizedUsers(ModuleReports reports) {
        this.reports = reports;
    }

    /** Nothing that the administrator has to know or decide. */
    @Override
    public Collection<?> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of();
    }

    /** Errors in the answer are shown to the administrator. */
    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        return Anonymization.reported(reports, parameter, () -> List.of(parameter.getUserKey()));
    }

    /** Nothing that takes long enough to be shown as progress. */
    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 0;
    }
}
