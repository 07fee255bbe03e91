package com.atlassian.crowd.model.group;

public interface Group {}
