package com.atlassian.beehive;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface ClusterLockService {
    ClusterLock getLockForName(String text);
}
