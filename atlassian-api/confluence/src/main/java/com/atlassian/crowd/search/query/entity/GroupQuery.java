package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.model.group.GroupType;

public class GroupQuery<T> extends EntityQuery<T> {
    private GroupType groupType;

    public GroupQuery(
            Class<T> type, GroupType groupType, SearchRestriction searchRestriction, int number1, int number2) {
        super((EntityQuery) null, (Class) null);
        this.groupType = groupType;
    }

    public GroupType getGroupType() {
        return groupType;
    }
}
