package com.atlassian.user.search.query;

public interface QueryContext {}
