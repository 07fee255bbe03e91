package com.atlassian.confluence.concurrent;

@Deprecated
public interface LockFactory {
    Lock getLock(String text);
}
