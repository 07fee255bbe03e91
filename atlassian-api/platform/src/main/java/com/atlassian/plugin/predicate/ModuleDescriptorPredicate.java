package com.atlassian.plugin.predicate;

public interface ModuleDescriptorPredicate<T> {}
