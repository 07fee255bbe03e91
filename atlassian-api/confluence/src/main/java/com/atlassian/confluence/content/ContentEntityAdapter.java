package com.atlassian.confluence.content;

public interface ContentEntityAdapter {}
