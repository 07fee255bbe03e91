package com.atlassian.plugin.event;

import com.atlassian.plugin.PluginException;
import java.util.List;

public class NotificationException extends PluginException {
    private List<Throwable> allCauses;

    public NotificationException(Throwable cause) {
        super(cause);
    }

    public NotificationException(List<Throwable> allCauses) {
        this.allCauses = allCauses;
    }

    public List<Throwable> getAllCauses() {
        return allCauses;
    }
}
