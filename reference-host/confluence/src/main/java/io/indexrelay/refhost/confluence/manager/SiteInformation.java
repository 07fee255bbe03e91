package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.setup.settings.Settings;
import io.indexrelay.refhost.product.HostSettings;

/** The little of {@code SettingsManager} and {@code SystemInformationService} that a program needs to find its way. */
public final class SiteInformation {

    private final HostSettings host;

    public SiteInformation(HostSettings host) {
        this.host = host;
    }

    /** With the site's title and base URL; not to be saved. */
    public Settings getGlobalSettings() {
        Settings settings = new Settings();
        settings.setSiteTitle(Settings.DEFAULT_SITE_TITLE);
        settings.setBaseUrl(host.baseUrl().toString());
        return settings;
    }

    public boolean isShowInfoOn500() {
        return false;
    }
}
