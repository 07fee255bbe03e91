package com.atlassian.confluence.cluster;

public interface ClusteredLock {}
