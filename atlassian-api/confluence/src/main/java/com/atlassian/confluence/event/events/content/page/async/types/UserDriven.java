package com.atlassian.confluence.event.events.content.page.async.types;

import com.atlassian.sal.api.user.UserKey;

public interface UserDriven {
    UserKey getOriginatingUserKey();
}
