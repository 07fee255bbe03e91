package com.atlassian.confluence.event.events.follow;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Objects;

public class FollowEvent extends ConfluenceEvent implements UserDriven, NotificationEnabledEvent {
    private ConfluenceUser followerUser;
    private ConfluenceUser followeeUser;

    public FollowEvent(Object object, ConfluenceUser followerUser, ConfluenceUser followeeUser) {
        super(object);
        this.followerUser = followerUser;
        this.followeeUser = followeeUser;
    }

    public ConfluenceUser getFollowerUser() {
        return followerUser;
    }

    public ConfluenceUser getFolloweeUser() {
        return followeeUser;
    }

    @Override
    public User getOriginatingUser() {
        return followerUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        FollowEvent that = (FollowEvent) object;
        return Objects.equals(followerUser, that.followerUser) && Objects.equals(followeeUser, that.followeeUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), followerUser, followeeUser);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "followerUser=" + followerUser + ", " + "followeeUser=" + followeeUser
                + "}";
    }

    @Override
    public final boolean isSuppressNotifications() {
        return false;
    }
}
