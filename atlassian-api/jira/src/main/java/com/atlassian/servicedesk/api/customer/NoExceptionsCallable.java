package com.atlassian.servicedesk.api.customer;

public interface NoExceptionsCallable<V> {
    V call();
}
