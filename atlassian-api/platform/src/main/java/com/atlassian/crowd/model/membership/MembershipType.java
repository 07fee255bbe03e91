package com.atlassian.crowd.model.membership;

public enum MembershipType {
    GROUP_USER,
    GROUP_GROUP;
}
