package com.atlassian.user.search.query;

public interface Query<T> {}
