package com.atlassian.jira.sharing.type;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.search.GroupShareTypeSearchParameter;

public class GroupSharePermission {
    public GroupSharePermission(SharePermission sharePermission) {}

    public String getGroupName() {
        throw new UnsupportedOperationException();
    }

    public GroupShareTypeSearchParameter getSearchParameter() {
        throw new UnsupportedOperationException();
    }
}
