package com.atlassian.plugin;

public interface PluginDependencies {}
