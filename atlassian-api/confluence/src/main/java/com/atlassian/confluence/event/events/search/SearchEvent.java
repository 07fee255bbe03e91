package com.atlassian.confluence.event.events.search;

import com.atlassian.confluence.event.events.ConfluenceEvent;

public abstract class SearchEvent extends ConfluenceEvent {
    public SearchEvent(Object object) {
        super(object);
    }
}
