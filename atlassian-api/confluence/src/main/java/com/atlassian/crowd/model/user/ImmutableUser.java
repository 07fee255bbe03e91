package com.atlassian.crowd.model.user;

public interface ImmutableUser {}
