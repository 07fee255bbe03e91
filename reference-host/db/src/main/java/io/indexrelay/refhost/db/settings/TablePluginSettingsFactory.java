package io.indexrelay.refhost.db.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.jspecify.annotations.Nullable;

/** SAL's settings, global or of one space or project. */
public final class TablePluginSettingsFactory implements PluginSettingsFactory {

    private static final String GLOBAL = "";

    private final SettingsTable table;

    public TablePluginSettingsFactory(SettingsTable table) {
        this.table = table;
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new TablePluginSettings(table, key == null ? GLOBAL : "key:" + key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new TablePluginSettings(table, GLOBAL);
    }
}
