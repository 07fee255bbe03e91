package com.atlassian.jira.sharing.type;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.search.GroupShareTypeSearchParameter;

public class GroupSharePermission {
    private final String groupName;

    public GroupSharePermission(SharePermission permission) {
        this.groupName = permission.getParam1();
    }

    public String getGroupName() {
        return groupName;
    }

    public GroupShareTypeSearchParameter getSearchParameter() {
        throw new UnsupportedOperationException();
    }
}
