package com.atlassian.event;

import org.springframework.context.ApplicationEvent;

@Deprecated
public class Event extends ApplicationEvent {
    public Event(Object object) {
        super(object);
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
