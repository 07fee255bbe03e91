package com.atlassian.crowd.event;

@Deprecated
public abstract class Event {
    private final long timestamp = System.currentTimeMillis();

    private Object source;

    public Event(Object source) {
        this.source = source;
    }

    @Deprecated
    public Object getSource() {
        return source;
    }

    public long getTimestamp() {
        return timestamp;
    }
}
