package com.atlassian.confluence.event.events.cluster;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.event.Event;
import java.io.Serializable;

public class ClusterEventWrapper extends ConfluenceEvent implements Serializable {
    protected Event event;

    public ClusterEventWrapper(Object object, Event event) {
        super(object);
        this.event = event;
    }

    public Event getEvent() {
        return event;
    }
}
