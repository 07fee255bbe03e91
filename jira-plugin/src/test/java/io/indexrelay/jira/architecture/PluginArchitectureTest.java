package io.indexrelay.jira.architecture;

import io.indexrelay.testsupport.plugin.PluginRules;

class PluginArchitectureTest extends PluginRules {

    PluginArchitectureTest() {
        super("io.indexrelay.jira");
    }
}
