package com.atlassian.crowd.event.user;

public class UserEmailSSOAuthenticationFailedEvent {
    private UserEmailSSOAuthenticationFailedEvent.Reason reason;

    public UserEmailSSOAuthenticationFailedEvent(UserEmailSSOAuthenticationFailedEvent.Reason reason) {
        this.reason = reason;
    }

    public UserEmailSSOAuthenticationFailedEvent.Reason getReason() {
        return reason;
    }

    public enum Reason {
        EMAIL_DUPLICATED,
        EMAIL_INVALID;
    }
}
