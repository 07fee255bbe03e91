package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.membership.MembershipType;

public class AutoGroupMembershipDeletedEvent extends GroupMembershipDeletedEvent {
    public AutoGroupMembershipDeletedEvent(
            Object object, Directory directory, String text1, String text2, MembershipType membershipType) {
        super(object, directory, text1, text2, membershipType);
    }
}
