package io.indexrelay.refhost.db.ao;

import io.indexrelay.refhost.db.TestDatabase;

class PluginDatabasesOnPostgresTest extends PluginDatabasesContract {

    PluginDatabasesOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
