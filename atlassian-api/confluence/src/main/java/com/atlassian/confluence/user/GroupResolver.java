package com.atlassian.confluence.user;

import com.atlassian.user.Group;

public interface GroupResolver {
    Group getGroup(String text);
}
