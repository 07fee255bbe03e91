package com.atlassian.crowd.embedded.api;

public interface GroupWithAttributes {}
