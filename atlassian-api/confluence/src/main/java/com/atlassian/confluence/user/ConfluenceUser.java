package com.atlassian.confluence.user;

import com.atlassian.confluence.internal.relations.RelatableEntity;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Locale;

public interface ConfluenceUser extends User, RelatableEntity {
    UserKey getKey();

    default String getLowerName() {
        return getName() == null ? null : getName().toLowerCase(Locale.ENGLISH);
    }
}
