package com.atlassian.plugin;

public interface PluginRestartState {}
