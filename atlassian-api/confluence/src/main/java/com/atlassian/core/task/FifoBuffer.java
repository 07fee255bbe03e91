package com.atlassian.core.task;

public interface FifoBuffer<T> {}
