package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

public interface SharePermission {
    Long getId();

    ShareType.Name getType();

    String getParam1();

    String getParam2();

    boolean isView();

    boolean isEdit();
}
