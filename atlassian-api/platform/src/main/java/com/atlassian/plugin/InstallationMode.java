package com.atlassian.plugin;

public interface InstallationMode {}
