package io.indexrelay.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import org.springframework.stereotype.Component;

/** The services of the platform that every product offers; the plugin cannot do without them. */
@Component
public final class PlatformServices {

    final ActiveObjects activeObjects;
    final EventPublisher events;
    final TransactionTemplate transactions;
    final ApplicationProperties properties;
    final PluginSettingsFactory settings;
    final UserManager users;
    final I18nResolver texts;
    final LoginUriProvider login;

    public PlatformServices(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport EventPublisher events,
            @ComponentImport TransactionTemplate transactions,
            @ComponentImport ApplicationProperties properties,
            @ComponentImport PluginSettingsFactory settings,
            @ComponentImport UserManager users,
            @ComponentImport I18nResolver texts,
            @ComponentImport LoginUriProvider login) {
        this.activeObjects = activeObjects;
        this.events = events;
        this.transactions = transactions;
        this.properties = properties;
        this.settings = settings;
        this.users = users;
        this.texts = texts;
        this.login = login;
    }
}
