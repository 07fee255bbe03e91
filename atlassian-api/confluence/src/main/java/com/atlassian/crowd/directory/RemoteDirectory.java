package com.atlassian.crowd.directory;

public interface RemoteDirectory {}
