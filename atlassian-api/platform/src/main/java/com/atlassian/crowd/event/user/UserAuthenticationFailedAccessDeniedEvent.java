package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.Event;
import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.user.User;

public class UserAuthenticationFailedAccessDeniedEvent extends Event {
    private User remotePrincipal;
    private Application application;

    public UserAuthenticationFailedAccessDeniedEvent(Object object, User remotePrincipal, Application application) {
        super(object);
        this.remotePrincipal = remotePrincipal;
        this.application = application;
    }

    public User getRemotePrincipal() {
        return remotePrincipal;
    }

    public Application getApplication() {
        return application;
    }

    public Long getApplicationId() {
        throw new UnsupportedOperationException();
    }
}
