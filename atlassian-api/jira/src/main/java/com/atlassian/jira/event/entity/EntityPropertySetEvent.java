package com.atlassian.jira.event.entity;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface EntityPropertySetEvent {}
