package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

public interface AnonymizationHandler<P> {
    Collection<?> getAffectedEntities(P parameter);

    ServiceResult update(P parameter);

    int getNumberOfTasks(P parameter);
}
