package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.cluster.ClusterEvent;
import com.atlassian.confluence.setup.settings.Settings;

public class GlobalSettingsChangedEvent extends ConfigurationEvent implements ClusterEvent {
    private Settings oldSettings;
    private Settings newSettings;
    private String oldDomainName;
    private String newDomainName;
    private GlobalSettingsChangedEvent.Type type;

    public GlobalSettingsChangedEvent(
            Object object,
            Settings oldSettings,
            Settings newSettings,
            String oldDomainName,
            String newDomainName,
            GlobalSettingsChangedEvent.Type type) {
        super(object);
        this.oldSettings = oldSettings;
        this.newSettings = newSettings;
        this.oldDomainName = oldDomainName;
        this.newDomainName = newDomainName;
        this.type = type;
    }

    public GlobalSettingsChangedEvent(
            Object object, Settings oldSettings, Settings newSettings, String oldDomainName, String newDomainName) {
        super(object);
        this.oldSettings = oldSettings;
        this.newSettings = newSettings;
        this.oldDomainName = oldDomainName;
        this.newDomainName = newDomainName;
    }

    public GlobalSettingsChangedEvent(Object object, Settings oldSettings, Settings newSettings) {
        super(object);
        this.oldSettings = oldSettings;
        this.newSettings = newSettings;
    }

    public Settings getOldSettings() {
        return oldSettings;
    }

    public Settings getNewSettings() {
        return newSettings;
    }

    public String getOldDomainName() {
        return oldDomainName;
    }

    public String getNewDomainName() {
        return newDomainName;
    }

    public GlobalSettingsChangedEvent.Type getType() {
        return type;
    }

    public enum Type {
        SECURITY,
        GENERAL;
    }
}
