package com.atlassian.confluence.user;

import com.atlassian.confluence.internal.relations.RelatableEntity;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

public interface ConfluenceUser extends User, RelatableEntity {
    UserKey getKey();

    default String getLowerName() {
        throw new UnsupportedOperationException();
    }
}
