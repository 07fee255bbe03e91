package com.atlassian.plugin.predicate;

public interface PluginPredicate {}
