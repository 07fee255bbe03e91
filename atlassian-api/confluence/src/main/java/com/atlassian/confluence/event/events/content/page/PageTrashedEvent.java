package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Trashed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;
import java.util.Objects;

public class PageTrashedEvent extends PageEvent implements Trashed, UserDriven {
    private User originatingUser;

    @Deprecated
    public PageTrashedEvent(Object object, Page page, User originatingUser) {
        super(object, page);
        this.originatingUser = originatingUser;
    }

    public PageTrashedEvent(Object object, Page page, User originatingUser, boolean suppressNotifications) {
        super(object, page, suppressNotifications);
        this.originatingUser = originatingUser;
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageTrashedEvent that = (PageTrashedEvent) object;
        return Objects.equals(originatingUser, that.originatingUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originatingUser);
    }
}
