package com.atlassian.jira.user.anonymize;

public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
