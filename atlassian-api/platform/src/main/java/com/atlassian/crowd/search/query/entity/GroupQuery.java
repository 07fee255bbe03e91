package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.model.group.GroupType;
import com.atlassian.crowd.search.EntityDescriptor;

public class GroupQuery<T> extends EntityQuery<T> {
    private GroupType groupType;

    public GroupQuery(
            Class<T> type, GroupType groupType, SearchRestriction searchRestriction, int startIndex, int maxResults) {
        super(type, EntityDescriptor.group(groupType), searchRestriction, startIndex, maxResults);
        this.groupType = groupType;
    }

    public GroupType getGroupType() {
        return groupType;
    }
}
