package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.net.URI;

/** A user as SAL shows one. There are no pictures and no profile pages here. */
record HostUserProfile(HostUser user) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public String getFullName() {
        return user.displayName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    @SuppressWarnings("NullAway") // SAL: null where there is no picture
    public URI getProfilePictureUri(int width, int height) {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // SAL: null where there is no picture
    public URI getProfilePictureUri() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // SAL: null where there is no such page
    public URI getProfilePageUri() {
        return null;
    }
}
