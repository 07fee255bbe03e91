package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import java.util.Objects;

public class GroupMembershipDeletedEvent extends DirectoryEvent {
    private String entityName;
    private String groupName;
    private MembershipType membershipType;

    public GroupMembershipDeletedEvent(
            Object object, Directory directory, String entityName, String groupName, MembershipType membershipType) {
        super(object, directory);
        this.entityName = entityName;
        this.groupName = groupName;
        this.membershipType = membershipType;
    }

    public String getEntityName() {
        return entityName;
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
        GroupMembershipDeletedEvent that = (GroupMembershipDeletedEvent) object;
        return Objects.equals(entityName, that.entityName)
                && Objects.equals(groupName, that.groupName)
                && Objects.equals(membershipType, that.membershipType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), entityName, groupName, membershipType);
    }
}
