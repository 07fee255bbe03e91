package com.atlassian.annotations.security;

public @interface AnonymousSiteAccess {}
