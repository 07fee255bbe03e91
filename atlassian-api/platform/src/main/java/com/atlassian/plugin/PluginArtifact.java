package com.atlassian.plugin;

public interface PluginArtifact {}
