package com.atlassian.jira.util;

public interface NamedWithId extends Named {
    Long getId();
}
