package com.atlassian.crowd.model.application;

public interface Application {}
