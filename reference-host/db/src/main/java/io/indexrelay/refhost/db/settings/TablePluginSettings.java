package io.indexrelay.refhost.db.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of one scope, with the products' limits: keys of 100 characters (255 at most), values of 99,000. */
final class TablePluginSettings implements PluginSettings {

    private static final Logger log = LoggerFactory.getLogger(TablePluginSettings.class);
    static final int KEY_ADVISED = 100;
    static final int KEY_LIMIT = 255;
    static final int VALUE_LIMIT = 99_000;

    private final SettingsTable table;
    private final String scope;

    TablePluginSettings(SettingsTable table, String scope) {
        this.table = table;
        this.scope = scope;
    }

    @Override
    @SuppressWarnings("NullAway") // absent is null in SAL
    public Object get(String key) {
        checkKey(key);
        return table.read(scope, key).map(SettingText::read).orElse(null);
    }

    @Override
    public Object put(String key, @Nullable Object value) {
        if (value == null) {
            return remove(key);
        }
        Object before = get(key);
        String text = SettingText.of(value);
        if (text.length() > VALUE_LIMIT) {
            throw new IllegalArgumentException(
                    "The plugin settings value cannot be more than %d characters; that of %s has %d"
                            .formatted(VALUE_LIMIT, key, text.length()));
        }
        table.write(scope, key, text);
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        table.delete(scope, key);
        return before;
    }

    private static void checkKey(@Nullable String key) {
        if (key == null) {
            throw new IllegalArgumentException("The plugin settings key cannot be null");
        }
        if (key.length() > KEY_LIMIT) {
            throw new IllegalArgumentException(
                    "The plugin settings key cannot be more than %d characters; \"%s\" has %d"
                            .formatted(KEY_LIMIT, key, key.length()));
        }
        if (key.length() > KEY_ADVISED) {
            log.warn("PluginSettings key of {} characters; {} are advised: {}", key.length(), KEY_ADVISED, key);
        }
    }
}
