package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.application.ImmutableApplication;
import com.atlassian.crowd.model.token.Token;
import java.util.Objects;

public class UserTokenVerificationSucceededEvent {
    private Token token;
    private ImmutableApplication application;

    public UserTokenVerificationSucceededEvent(Application application, Token token) {
        this.application = (ImmutableApplication) application;
        this.token = token;
    }

    public UserTokenVerificationSucceededEvent(ImmutableApplication application, Token token) {
        this.application = application;
        this.token = token;
    }

    public ImmutableApplication getApplication() {
        return application;
    }

    public Token getToken() {
        return token;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        UserTokenVerificationSucceededEvent that = (UserTokenVerificationSucceededEvent) object;
        return Objects.equals(token, that.token) && Objects.equals(application, that.application);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token, application);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "token=" + token + ", " + "application=" + application + "}";
    }
}
