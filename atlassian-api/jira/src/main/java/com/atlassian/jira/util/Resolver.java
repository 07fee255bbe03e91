package com.atlassian.jira.util;

public interface Resolver<I, O> extends Function<I, O> {
    @Override
    O get(I object);
}
