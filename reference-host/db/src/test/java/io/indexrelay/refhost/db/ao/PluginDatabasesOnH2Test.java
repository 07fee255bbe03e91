package io.indexrelay.refhost.db.ao;

import io.indexrelay.refhost.db.TestDatabase;

class PluginDatabasesOnH2Test extends PluginDatabasesContract {

    PluginDatabasesOnH2Test() {
        super(TestDatabase.H2);
    }
}
