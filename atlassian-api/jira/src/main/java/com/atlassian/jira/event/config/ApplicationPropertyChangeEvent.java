package com.atlassian.jira.event.config;

import com.atlassian.jira.event.AbstractEvent;
import java.util.Map;

public class ApplicationPropertyChangeEvent extends AbstractEvent {
    public static final String KEY_METADATA = "metadata";

    public static final String KEY_OLD_VALUE = "oldValue";

    public static final String KEY_NEW_VALUE = "newValue";

    public ApplicationPropertyChangeEvent(Map<String, Object> params) {
        super(params);
    }
}
