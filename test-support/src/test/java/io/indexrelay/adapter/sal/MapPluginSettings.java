package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** PluginSettings with the product's limits: keys of at most 100 characters, values of at most 99,000. */
final class MapPluginSettings implements PluginSettingsFactory, PluginSettings {

    final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public PluginSettings createSettingsForKey(String key) {
        throw new UnsupportedOperationException("settings are global");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        if (key.length() > 100 || value.toString().length() > 99_000) {
            throw new IllegalArgumentException(key + " or its value is too long");
        }
        return values.put(key, (String) value);
    }

    @Override
    public @Nullable Object remove(String key) {
        return values.remove(key);
    }
}
