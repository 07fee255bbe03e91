package com.atlassian.jira.security.request;

public @interface SupportedMethods {
    RequestMethod[] value();
}
