package com.atlassian.plugin.util;

/** Stand-in for the product's record of which plugin is calling; always unknown. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
