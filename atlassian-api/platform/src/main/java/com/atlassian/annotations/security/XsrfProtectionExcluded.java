package com.atlassian.annotations.security;

public @interface XsrfProtectionExcluded {}
