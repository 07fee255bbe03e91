package com.atlassian.user.security.password;

public interface Credential {}
