package com.atlassian.jira.permission;

public interface ProjectPermission {
    String getKey();

    String getNameI18nKey();

    String getDescriptionI18nKey();

    ProjectPermissionCategory getCategory();
}
