package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import java.util.Collection;
import java.util.Objects;

public class GroupMembershipsCreatedEvent extends DirectoryEvent {
    private String groupName;
    private MembershipType membershipType;

    public GroupMembershipsCreatedEvent(
            Object object,
            Directory directory,
            Iterable<String> iterable,
            String groupName,
            MembershipType membershipType) {
        super(object, directory);
        this.groupName = groupName;
        this.membershipType = membershipType;
    }

    public Collection<String> getEntityNames() {
        throw new UnsupportedOperationException();
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
        return Objects.equals(groupName, that.groupName) && Objects.equals(membershipType, that.membershipType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), groupName, membershipType);
    }
}
