package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginState;
import java.util.List;

@PublicApi
public class PluginDependentsChangedEvent extends PluginEvent {
    private PluginState state;
    private List<Plugin> disabled;
    private List<Plugin> cycled;

    public PluginDependentsChangedEvent(Plugin plugin, PluginState state, List<Plugin> disabled, List<Plugin> cycled) {
        super(plugin);
        this.state = state;
        this.disabled = disabled;
        this.cycled = cycled;
    }

    public PluginState getState() {
        return state;
    }

    public List<Plugin> getDisabled() {
        return disabled;
    }

    public List<Plugin> getCycled() {
        return cycled;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "state=" + state + ", " + "disabled=" + disabled + ", " + "cycled="
                + cycled + "}";
    }
}
