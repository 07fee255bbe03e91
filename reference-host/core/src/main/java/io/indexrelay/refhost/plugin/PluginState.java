package io.indexrelay.refhost.plugin;

/** States of a plugin, under the products' names. */
public enum PluginState {
    /** On its way: its Spring context is being built. A plugin whose imports are missing stays here for ever. */
    ENABLING,
    /** Its Spring context stands. Its modules need not: see {@link PluginView#enabled}. */
    ENABLED,
    /** Its bundle is being stopped, for some seconds after its context failed. */
    DISABLING,
    /** Stopped: by an administrator, or because its Spring context failed. */
    DISABLED,
    /** Gone; or listed still, because a module could not be loaded and the whole plugin was given up. */
    UNINSTALLED
}
