package io.indexrelay.refhost.confluence.people;

import com.atlassian.user.Group;
import io.indexrelay.refhost.directory.CrowdGroup;

/** A group, as Crowd's embedded interfaces and Confluence's older user interfaces show it. */
public final class UserGroup extends CrowdGroup implements Group {

    private static final long serialVersionUID = 1L;

    public UserGroup(String name) {
        super(name);
    }
}
