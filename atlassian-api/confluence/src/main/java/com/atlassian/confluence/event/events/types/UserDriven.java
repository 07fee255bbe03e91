package com.atlassian.confluence.event.events.types;

import com.atlassian.user.User;

public interface UserDriven {
    User getOriginatingUser();
}
