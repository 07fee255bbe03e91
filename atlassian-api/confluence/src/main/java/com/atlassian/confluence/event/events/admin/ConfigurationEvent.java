package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;

public class ConfigurationEvent extends ConfluenceEvent {
    public ConfigurationEvent(Object object) {
        super(object);
    }
}
