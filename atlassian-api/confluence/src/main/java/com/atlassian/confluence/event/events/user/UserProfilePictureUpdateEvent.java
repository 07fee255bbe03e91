package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.user.User;

public class UserProfilePictureUpdateEvent extends UserEvent implements Updated {
    public UserProfilePictureUpdateEvent(Object object, User user, Attachment attachment) {
        super(object, user);
    }

    public UserProfilePictureUpdateEvent(Object object, User user, String text) {
        super(object, user);
    }

    public ProfilePictureInfo getProfilePictureInfo() {
        throw new UnsupportedOperationException();
    }
}
