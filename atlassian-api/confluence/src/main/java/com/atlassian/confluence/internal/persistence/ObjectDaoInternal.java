package com.atlassian.confluence.internal.persistence;

public interface ObjectDaoInternal<T> {}
