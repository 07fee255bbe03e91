package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

public class GroupMembershipsCreatedEvent extends DirectoryEvent {
    private final List<String> entityNames = new ArrayList<>();

    private String groupName;
    private MembershipType membershipType;

    public GroupMembershipsCreatedEvent(
            Object object,
            Directory directory,
            Iterable<String> entityNames,
            String groupName,
            MembershipType membershipType) {
        super(object, directory);
        this.groupName = groupName;
        for (String name : entityNames) {
            this.entityNames.add(name);
        }
        this.membershipType = membershipType;
    }

    public Collection<String> getEntityNames() {
        return entityNames;
    }

    public String getGroupName() {
        return groupName;
    }

    public MembershipType getMembershipType() {
        return membershipType;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        GroupMembershipsCreatedEvent that = (GroupMembershipsCreatedEvent) object;
        return Objects.equals(entityNames, that.entityNames)
                && Objects.equals(groupName, that.groupName)
                && Objects.equals(membershipType, that.membershipType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), entityNames, groupName, membershipType);
    }
}
