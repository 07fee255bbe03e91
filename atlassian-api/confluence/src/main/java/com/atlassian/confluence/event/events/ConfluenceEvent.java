package com.atlassian.confluence.event.events;

import com.atlassian.event.Event;
import java.io.Serializable;

public abstract class ConfluenceEvent extends Event implements Serializable {
    public ConfluenceEvent(Object object) {
        super(object);
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
