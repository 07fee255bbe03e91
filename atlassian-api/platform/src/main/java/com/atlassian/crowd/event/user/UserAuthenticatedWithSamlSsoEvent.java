package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.application.ImmutableApplication;
import com.atlassian.crowd.model.user.ImmutableUser;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserAuthenticatedWithSamlSsoEvent {
    private boolean atlassianSamlPlugin;
    private ImmutableApplication application;
    private ImmutableUser user;

    public UserAuthenticatedWithSamlSsoEvent(Application application, User user, boolean atlassianSamlPlugin) {
        this.application = (ImmutableApplication) application;
        this.user = (ImmutableUser) user;
        this.atlassianSamlPlugin = atlassianSamlPlugin;
    }

    public UserAuthenticatedWithSamlSsoEvent(
            ImmutableApplication application, ImmutableUser user, boolean atlassianSamlPlugin) {
        this.application = application;
        this.user = user;
        this.atlassianSamlPlugin = atlassianSamlPlugin;
    }

    public ImmutableApplication getApplication() {
        return application;
    }

    public ImmutableUser getUser() {
        return user;
    }

    public boolean getAtlassianSamlPlugin() {
        return atlassianSamlPlugin;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        UserAuthenticatedWithSamlSsoEvent that = (UserAuthenticatedWithSamlSsoEvent) object;
        return Objects.equals(atlassianSamlPlugin, that.atlassianSamlPlugin)
                && Objects.equals(application, that.application)
                && Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(atlassianSamlPlugin, application, user);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "atlassianSamlPlugin=" + atlassianSamlPlugin + ", " + "application="
                + application + ", " + "user=" + user + "}";
    }
}
