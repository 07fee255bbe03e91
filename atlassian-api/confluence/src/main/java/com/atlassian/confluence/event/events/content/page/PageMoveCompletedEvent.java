package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Objects;

public class PageMoveCompletedEvent extends ConfluenceEvent {
    private List<Page> movedPageList;
    private Space oldSpace;

    public PageMoveCompletedEvent(Page page, List<Page> movedPageList, Space oldSpace) {
        super(page);
        this.movedPageList = movedPageList;
        this.oldSpace = oldSpace;
    }

    public List<Page> getMovedPageList() {
        return movedPageList;
    }

    public Space getOldSpace() {
        return oldSpace;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageMoveCompletedEvent that = (PageMoveCompletedEvent) object;
        return Objects.equals(movedPageList, that.movedPageList) && Objects.equals(oldSpace, that.oldSpace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), movedPageList, oldSpace);
    }
}
