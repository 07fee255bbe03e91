package com.atlassian.confluence.concurrent;

public interface Lock {}
