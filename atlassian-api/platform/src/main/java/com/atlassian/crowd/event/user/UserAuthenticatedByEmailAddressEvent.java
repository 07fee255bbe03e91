package com.atlassian.crowd.event.user;

public class UserAuthenticatedByEmailAddressEvent {
    public UserAuthenticatedByEmailAddressEvent() {}
}
