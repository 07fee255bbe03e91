package com.atlassian.servicedesk.api.customer;

public interface CustomerContextService {
    boolean isInCustomerContext();

    <T> T runInCustomerContext(NoExceptionsCallable<T> callable);
}
