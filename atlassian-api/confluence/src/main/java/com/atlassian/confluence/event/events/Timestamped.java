package com.atlassian.confluence.event.events;

public interface Timestamped {
    long getTimestamp();
}
