package com.atlassian.plugin.module;

public interface Element {}
