package com.atlassian.plugin.elements;

public interface ResourceDescriptor {}
