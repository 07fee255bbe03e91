package com.atlassian.annotations.security;

public @interface UnlicensedSiteAccess {}
