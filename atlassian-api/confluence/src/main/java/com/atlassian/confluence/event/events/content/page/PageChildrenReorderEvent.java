package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;

public class PageChildrenReorderEvent extends PageEvent implements Updated {
    private List<Page> oldSortedChildPages;
    private List<Page> newSortedChildPages;
    private User user;

    public PageChildrenReorderEvent(
            Object object, Page page, List<Page> oldSortedChildPages, List<Page> newSortedChildPages, User user) {
        super(object, page);
        this.oldSortedChildPages = oldSortedChildPages;
        this.newSortedChildPages = newSortedChildPages;
        this.user = user;
    }

    public User getUser() {
        return user;
    }

    public List<Page> getOldSortedChildPages() {
        return oldSortedChildPages;
    }

    public List<Page> getNewSortedChildPages() {
        return newSortedChildPages;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageChildrenReorderEvent that = (PageChildrenReorderEvent) object;
        return Objects.equals(oldSortedChildPages, that.oldSortedChildPages)
                && Objects.equals(newSortedChildPages, that.newSortedChildPages)
                && Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), oldSortedChildPages, newSortedChildPages, user);
    }
}
