package com.atlassian.jira.entity;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface WithId {
    Long getId();
}
