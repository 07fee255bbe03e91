package io.indexrelay.refhost.db.settings;

import io.indexrelay.refhost.db.TestDatabase;

class PluginSettingsOnH2Test extends PluginSettingsContract {

    PluginSettingsOnH2Test() {
        super(TestDatabase.H2);
    }
}
