package com.atlassian.crowd.event.user;

public class UserEmailAuthenticationDuplicatedEmailEvent {
    public UserEmailAuthenticationDuplicatedEmailEvent() {}
}
