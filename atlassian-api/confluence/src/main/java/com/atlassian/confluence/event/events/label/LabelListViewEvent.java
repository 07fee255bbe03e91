package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;

public class LabelListViewEvent extends ConfluenceEvent implements Viewed {
    private Space space;
    private String viewType;

    public LabelListViewEvent(Object object, Space space, String viewType) {
        super(object);
        this.space = space;
        this.viewType = viewType;
    }

    public Space getSpace() {
        return space;
    }

    public String getViewType() {
        return viewType;
    }
}
