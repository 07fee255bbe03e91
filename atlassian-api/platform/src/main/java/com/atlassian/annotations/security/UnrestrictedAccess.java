package com.atlassian.annotations.security;

public @interface UnrestrictedAccess {}
