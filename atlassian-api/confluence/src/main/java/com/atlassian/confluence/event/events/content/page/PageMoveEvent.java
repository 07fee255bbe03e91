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
    private Page newParentPage;
    private boolean movedBecauseOfParent;

    private List<Page> movedPageList;
    private Space oldSpace;
    private Page oldParentPage;
    private Integer oldPosition;
    private User user;

    public PageMoveEvent(
            Object object,
            Page page,
            List<Page> movedPageList,
            Space oldSpace,
            Page oldParentPage,
            Integer oldPosition,
            User user,
            boolean movedBecauseOfParent) {
        super(object, page);
        this.movedPageList = movedPageList;
        this.oldSpace = oldSpace;
        this.oldParentPage = oldParentPage;
        this.oldPosition = oldPosition;
        this.user = user;
        this.newParentPage = page.getParent();
        this.movedBecauseOfParent = movedBecauseOfParent;
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
        return newParentPage;
    }

    public boolean hasMovedChildren() {
        return movedPageList != null && movedPageList.size() > 1;
    }

    public boolean isMovedBecauseOfParent() {
        return movedBecauseOfParent;
    }

    public boolean isMovedSpace() {
        return oldSpace != null && !oldSpace.equals(getPage().getSpace());
    }

    @Override
    public User getOriginatingUser() {
        return user;
    }

    public List<Page> getMovedPageList() {
        return movedPageList;
    }

    @Override
    public String toString() {
        return "PageMoveEvent{page=" + getPage() + ", oldSpace=" + oldSpace + ", oldParentPage=" + oldParentPage + "}";
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
