package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;

public class PageMoveEvent extends PageEvent implements Updated, UserDriven, NotificationEnabledEvent {
    private List<Page> movedPageList;
    private Space oldSpace;
    private Page oldParentPage;
    private Integer oldPosition;
    private User user;

    public PageMoveEvent(
            Object object,
            Page page1,
            List<Page> movedPageList,
            Space oldSpace,
            Page oldParentPage,
            Integer oldPosition,
            User user,
            boolean flag) {
        super(object, page1, flag);
        this.movedPageList = movedPageList;
        this.oldSpace = oldSpace;
        this.oldParentPage = oldParentPage;
        this.oldPosition = oldPosition;
        this.user = user;
    }

    public Space getOldSpace() {
        return oldSpace;
    }

    public Page getOldParentPage() {
        return oldParentPage;
    }

    public Integer getOldPosition() {
        return oldPosition;
    }

    public User getUser() {
        return user;
    }

    public Page getNewParentPage() {
        throw new UnsupportedOperationException();
    }

    public boolean hasMovedChildren() {
        throw new UnsupportedOperationException();
    }

    public boolean isMovedBecauseOfParent() {
        throw new UnsupportedOperationException();
    }

    public boolean isMovedSpace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public User getOriginatingUser() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getMovedPageList() {
        return movedPageList;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "movedPageList=" + movedPageList + ", " + "oldSpace=" + oldSpace
                + ", " + "oldParentPage=" + oldParentPage + ", " + "oldPosition=" + oldPosition + ", " + "user=" + user
                + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageMoveEvent that = (PageMoveEvent) object;
        return Objects.equals(movedPageList, that.movedPageList)
                && Objects.equals(oldSpace, that.oldSpace)
                && Objects.equals(oldParentPage, that.oldParentPage)
                && Objects.equals(oldPosition, that.oldPosition)
                && Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), movedPageList, oldSpace, oldParentPage, oldPosition, user);
    }
}
