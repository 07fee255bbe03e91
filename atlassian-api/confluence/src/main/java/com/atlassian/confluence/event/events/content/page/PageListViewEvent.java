package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;
import java.util.Objects;

public class PageListViewEvent extends SpaceEvent implements Viewed {
    private String viewType;

    public PageListViewEvent(Object object, Space space, String viewType) {
        super(object, space);
        this.viewType = viewType;
    }

    public String getViewType() {
        return viewType;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageListViewEvent that = (PageListViewEvent) object;
        return Objects.equals(viewType, that.viewType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), viewType);
    }
}
