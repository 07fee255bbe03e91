package com.atlassian.confluence.util.i18n;

public interface Message {}
