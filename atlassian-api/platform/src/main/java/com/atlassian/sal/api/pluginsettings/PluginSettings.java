package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
    Object get(String text);

    Object put(String text, Object object);

    Object remove(String text);
}
