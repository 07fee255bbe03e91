package com.atlassian.event;

import org.springframework.context.ApplicationEvent;

@Deprecated
public class Event extends ApplicationEvent {
    public Event(Object object) {
        super(object);
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object != null
                        && object.getClass() == getClass()
                        && ((Event) object).getSource().equals(getSource());
    }

    @Override
    public int hashCode() {
        return getSource().hashCode();
    }
}
