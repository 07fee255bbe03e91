package com.atlassian.jira.user.anonymize;

public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
