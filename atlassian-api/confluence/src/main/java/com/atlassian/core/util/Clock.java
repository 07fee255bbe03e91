package com.atlassian.core.util;

public interface Clock {}
