package com.atlassian.confluence.util;

public interface Progress {}
