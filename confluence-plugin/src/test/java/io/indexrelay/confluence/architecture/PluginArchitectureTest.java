package io.indexrelay.confluence.architecture;

import io.indexrelay.testsupport.plugin.PluginRules;

class PluginArchitectureTest extends PluginRules {

    PluginArchitectureTest() {
        super("io.indexrelay.confluence");
    }
}
