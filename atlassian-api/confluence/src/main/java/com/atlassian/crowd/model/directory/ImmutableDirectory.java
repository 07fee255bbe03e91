package com.atlassian.crowd.model.directory;

public interface ImmutableDirectory {}
