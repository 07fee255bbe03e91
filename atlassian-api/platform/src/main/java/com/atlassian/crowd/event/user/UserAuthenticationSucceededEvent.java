package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.Event;
import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.token.Token;
import com.atlassian.crowd.model.user.User;

public class UserAuthenticationSucceededEvent extends Event {
    private User remotePrincipal;
    private Application application;
    private Token token;

    public UserAuthenticationSucceededEvent(Object object, User remotePrincipal, Application application, Token token) {
        super(object);
        this.remotePrincipal = remotePrincipal;
        this.application = application;
        this.token = token;
    }

    public User getRemotePrincipal() {
        return remotePrincipal;
    }

    public Application getApplication() {
        return application;
    }

    public Token getToken() {
        return token;
    }

    public Long getApplicationId() {
        throw new UnsupportedOperationException();
    }
}
