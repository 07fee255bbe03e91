package io.indexrelay.relay;

import io.indexrelay.activity.ActivityRules;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.Settings;
import java.net.URI;
import java.util.function.Supplier;

/** How what people do is counted and told, as an administrator has saved it, read anew at each call. Thread-safe. */
public final class ConfiguredActivity implements Supplier<ActivityRules> {

    private final Configuration configuration;

    public ConfiguredActivity(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @throws io.indexrelay.config.SettingsException when settings cannot be read */
    @Override
    public ActivityRules get() {
        Settings settings = configuration.settings();
        URI endpoint = settings.endpoint().url();
        return new ActivityRules(
                settings.activity(),
                endpoint == null ? "" : endpoint.toString(),
                Math.min(settings.endpoint().maxBatchBytes(), ConfiguredDelivery.MAX_EVENT_BYTES));
    }
}
