package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

public interface UserAnonymizationHandler {
    Collection<?> getAffectedEntities(UserAnonymizationParameter userAnonymizationParameter);

    ServiceResult update(UserAnonymizationParameter userAnonymizationParameter);

    int getNumberOfTasks(UserAnonymizationParameter userAnonymizationParameter);
}
