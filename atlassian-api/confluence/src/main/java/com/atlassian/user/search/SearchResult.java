package com.atlassian.user.search;

public interface SearchResult<T> {}
