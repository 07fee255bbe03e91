package com.atlassian.sal.api.features;

public interface EnabledDarkFeatures {}
