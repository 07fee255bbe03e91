package io.indexrelay.refhost.db.settings;

import io.indexrelay.refhost.db.TestDatabase;

class PluginSettingsOnPostgresTest extends PluginSettingsContract {

    PluginSettingsOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
