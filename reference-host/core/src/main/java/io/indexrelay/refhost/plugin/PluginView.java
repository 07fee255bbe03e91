package io.indexrelay.refhost.plugin;

import java.util.List;

/**
 * A plugin as the upload page shows it.
 *
 * @param enabled what the products answer to "is it enabled": true also for a plugin whose context came too late and
 *     whose modules are therefore off
 * @param why in words, what is wrong and what helps; {@code ""} when all is well
 * @param modules those of this product and line; others do not exist for the framework
 */
public record PluginView(
        String key,
        String name,
        String version,
        PluginState state,
        boolean enabled,
        String why,
        List<ModuleView> modules) {

    public PluginView {
        modules = List.copyOf(modules);
    }
}
