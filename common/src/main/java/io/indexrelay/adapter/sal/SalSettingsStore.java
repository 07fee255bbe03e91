package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.indexrelay.config.SettingsException;
import io.indexrelay.config.SettingsStore;
import io.indexrelay.outbox.Transactions;
import java.util.Optional;

/** The settings document as one value of the global PluginSettings. Thread-safe. */
public final class SalSettingsStore implements SettingsStore {

    /** Longer values PluginSettings refuses (its documentation). */
    private static final int MAX_LENGTH = 99_000;

    private final PluginSettingsFactory settings;
    private final Transactions transactions;
    private final String key;

    /** @param namespace the plugin's key; part of the name of everything that it keeps */
    public SalSettingsStore(PluginSettingsFactory settings, Transactions transactions, String namespace) {
        this.settings = settings;
        this.transactions = transactions;
        this.key = namespace + ".settings";
    }

    @Override
    public Optional<String> load() {
        return transactions.inTransaction(() ->
                Optional.ofNullable((String) settings.createGlobalSettings().get(key)));
    }

    @Override
    public void save(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new SettingsException("the settings have " + json.length() + " characters; the product keeps at most "
                    + MAX_LENGTH + ". The longest part is usually endpoint.caPem");
        }
        transactions.inTransaction(() -> {
            settings.createGlobalSettings().put(key, json);
            return json;
        });
    }
}
