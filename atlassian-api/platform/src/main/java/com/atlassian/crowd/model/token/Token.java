package com.atlassian.crowd.model.token;

public interface Token {}
