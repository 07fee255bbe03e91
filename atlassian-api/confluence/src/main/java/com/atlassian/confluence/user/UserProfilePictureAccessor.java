package com.atlassian.confluence.user;

import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.user.User;

public interface UserProfilePictureAccessor {
    ProfilePictureInfo getUserProfilePicture(User user);
}
