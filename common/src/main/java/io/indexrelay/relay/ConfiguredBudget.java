package io.indexrelay.relay;

import io.indexrelay.backfill.Budget;
import io.indexrelay.config.BackfillSettings;
import io.indexrelay.config.Configuration;
import java.util.function.Supplier;

/** The budget of walks as an administrator has saved it, read anew at each call. Thread-safe. */
public final class ConfiguredBudget implements Supplier<Budget> {

    private final Configuration configuration;

    public ConfiguredBudget(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @throws io.indexrelay.config.SettingsException when settings cannot be read */
    @Override
    public Budget get() {
        BackfillSettings saved = configuration.settings().backfill();
        return new Budget(saved.share(), saved.rowsPerSecond(), saved.maxLoad(), saved.maxAnswer());
    }
}
